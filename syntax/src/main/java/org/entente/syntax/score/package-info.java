// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** How well an analysis agrees with a treebank, counted as the CoNLL 2018 shared task counted. */
@NullMarked
package org.entente.syntax.score;

import org.jspecify.annotations.NullMarked;
