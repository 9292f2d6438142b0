// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tables as CSV after RFC 4180, read and written, safe to open in a spreadsheet. */
@NullMarked
package org.entente.release.internal.csv;

import org.jspecify.annotations.NullMarked;
