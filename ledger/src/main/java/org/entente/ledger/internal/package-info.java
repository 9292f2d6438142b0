// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Closed to other modules: how the ledger stores, merges and folds. */
@NullMarked
package org.entente.ledger.internal;

import org.jspecify.annotations.NullMarked;
