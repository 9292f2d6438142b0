// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Who acts and on whom: fills the roles of a matched pattern from the tree, from the verbs above it, from the context, in this order. */
@NullMarked
package org.entente.coder.role;

import org.jspecify.annotations.NullMarked;
