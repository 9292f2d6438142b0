// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Which articles are copies of one text: a wire story printed by ten papers is one source. */
@NullMarked
package org.entente.ledger.internal.copies;

import org.jspecify.annotations.NullMarked;
