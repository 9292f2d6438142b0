// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tests of the registry of outlets and of agency credits. */
@NullMarked
package org.entente.ledger.internal.sources;

import org.jspecify.annotations.NullMarked;
