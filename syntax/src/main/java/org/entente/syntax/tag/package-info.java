// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Parts of speech and morphological features. */
@NullMarked
package org.entente.syntax.tag;

import org.jspecify.annotations.NullMarked;
