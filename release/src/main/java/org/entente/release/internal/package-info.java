// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** How a release is made; closed to other rooms. */
@NullMarked
package org.entente.release.internal;

import org.jspecify.annotations.NullMarked;
