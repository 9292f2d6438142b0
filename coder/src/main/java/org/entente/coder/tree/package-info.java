// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** A dependency tree as the rules see it: arguments with their marking, voice, control and relative clauses undone. */
@NullMarked
package org.entente.coder.tree;

import org.jspecify.annotations.NullMarked;
