// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Where mentions stand and what is held of entries, after every decision that is not undone. */
@NullMarked
package org.entente.ledger.internal.decision;

import org.jspecify.annotations.NullMarked;
