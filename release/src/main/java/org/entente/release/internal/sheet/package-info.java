// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tables as the sheets of one Office Open XML workbook. */
@NullMarked
package org.entente.release.internal.sheet;

import org.jspecify.annotations.NullMarked;
