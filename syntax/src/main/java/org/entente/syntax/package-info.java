// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Text to Universal Dependencies: {@link org.entente.syntax.Pipeline} is the front door. */
@NullMarked
package org.entente.syntax;

import org.jspecify.annotations.NullMarked;
