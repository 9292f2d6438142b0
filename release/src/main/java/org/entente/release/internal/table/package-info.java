// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The flat tables of a release: what each column means, and how its value is taken from the ledger. */
@NullMarked
package org.entente.release.internal.table;

import org.jspecify.annotations.NullMarked;
