// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Dependency trees by transitions. */
@NullMarked
package org.entente.syntax.parse;

import org.jspecify.annotations.NullMarked;
