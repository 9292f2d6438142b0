// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What the ledger makes of mentions: undertakings with their history, lines of account and contradictions, and events of a timeline. */
@NullMarked
package org.entente.model.entry;

import org.jspecify.annotations.NullMarked;
