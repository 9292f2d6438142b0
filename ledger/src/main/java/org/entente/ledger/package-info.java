// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/**
 * The ledger: what every page asserts, kept append-only in a SQLite file, and the entries and events that are its fold.
 * {@link org.entente.ledger.Ledger} is the door.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
