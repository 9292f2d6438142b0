// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
@NullMarked
package org.entente.ledger.internal.store;

import org.jspecify.annotations.NullMarked;
