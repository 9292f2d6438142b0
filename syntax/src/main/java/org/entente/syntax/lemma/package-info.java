// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Dictionary forms of words. */
@NullMarked
package org.entente.syntax.lemma;

import org.jspecify.annotations.NullMarked;
