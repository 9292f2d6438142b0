// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Which outlet an article is from, and which agency its words are from. The facts are data. */
@NullMarked
package org.entente.ledger.internal.sources;

import org.jspecify.annotations.NullMarked;
