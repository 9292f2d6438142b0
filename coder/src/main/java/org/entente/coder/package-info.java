// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/**
 * Articles to mentions: who did what to whom, how far it has come, who says so. {@link org.entente.coder.NewsCoder} is the door;
 * behind it one engine works for all languages, and everything particular to a language is a lexicon file.
 */
@NullMarked
package org.entente.coder;

import org.jspecify.annotations.NullMarked;
