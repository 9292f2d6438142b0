// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** From treebanks to a model file, in one reproducible run. */
@NullMarked
package org.entente.syntax.train;

import org.jspecify.annotations.NullMarked;
