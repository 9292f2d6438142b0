/**
 * Who in a sentence acts for which country or international body: names, demonyms, metonyms, offices, organisations, descriptions
 * and pronouns, resolved sentence by sentence in the light of the article read so far. The words are data under
 * {@code resources/org/entente/coder/actor}, one file per language.
 */
@NullMarked
package org.entente.coder.actor;

import org.jspecify.annotations.NullMarked;
