// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Where a mention belongs when it is recorded: found by keys, so that it costs the same however large the ledger is. */
@NullMarked
package org.entente.ledger.internal.place;

import org.jspecify.annotations.NullMarked;
