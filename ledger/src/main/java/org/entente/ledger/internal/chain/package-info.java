// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Every write is a link of a chain of hashes: what was changed afterwards, by whomever, is found and named. */
@NullMarked
package org.entente.ledger.internal.chain;

import org.jspecify.annotations.NullMarked;
