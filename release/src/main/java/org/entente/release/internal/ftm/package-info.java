// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The ledger as entities of FollowTheMoney. */
@NullMarked
package org.entente.release.internal.ftm;

import org.jspecify.annotations.NullMarked;
