// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Characters to sentences and words: where tokens begin and end, which surface tokens hold several words. */
@NullMarked
package org.entente.syntax.token;

import org.jspecify.annotations.NullMarked;
