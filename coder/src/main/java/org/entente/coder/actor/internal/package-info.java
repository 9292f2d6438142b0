/** How actors are found: the gazetteer's tables, the matching of names over characters, the phrases over trees, the article's memory. */
@NullMarked
package org.entente.coder.actor.internal;

import org.jspecify.annotations.NullMarked;
