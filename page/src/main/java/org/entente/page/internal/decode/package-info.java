// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Bytes to characters: which charset, and whether this is text at all. */
@NullMarked
package org.entente.page.internal.decode;

import org.jspecify.annotations.NullMarked;
