// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What a group of mentions amounts to: status, history, accounts, contradictions. Pure functions of the mentions. */
@NullMarked
package org.entente.ledger.internal.fold;

import org.jspecify.annotations.NullMarked;
