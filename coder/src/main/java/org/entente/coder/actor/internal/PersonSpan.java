// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.coder.actor.internal.Sense.Name;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of capitalised segments that may be a person's name.
 *
 * @param known the gazetteer's entry for it, null when it has none
 * @param gender from the gazetteer or from Mr and Mrs, else {@code -}
 * @param civil whether Mr or Mrs stands before it
 */
record PersonSpan(int first, int last, @Nullable Name known, char gender, boolean civil) {}
