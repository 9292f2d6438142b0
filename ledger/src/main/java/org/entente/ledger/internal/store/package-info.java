// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The ledger file: SQL, transactions, migrations, and the way of mentions into statements and back. */
@NullMarked
package org.entente.ledger.internal.store;

import org.jspecify.annotations.NullMarked;
