// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Which mentions are one undertaking: a score one can read, and the grouping that follows from it (coding guide §8). */
@NullMarked
package org.entente.ledger.internal.merge;

import org.jspecify.annotations.NullMarked;
