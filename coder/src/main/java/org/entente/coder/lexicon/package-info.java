// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The rules as data: frames (which words tell of which event, and where their parties stand), operators (which words say how far it has come) and the grammar words of a language. */
@NullMarked
package org.entente.coder.lexicon;

import org.jspecify.annotations.NullMarked;
