// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What changed since the release before. */
@NullMarked
package org.entente.release.internal.diff;

import org.jspecify.annotations.NullMarked;
