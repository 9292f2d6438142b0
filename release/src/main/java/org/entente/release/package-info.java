// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** A ledger as a versioned data set that others can use, cite and check: the same ledger gives the same bytes, in every format. */
@NullMarked
package org.entente.release;

import org.jspecify.annotations.NullMarked;
