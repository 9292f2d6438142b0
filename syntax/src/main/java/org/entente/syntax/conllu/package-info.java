// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** CoNLL-U, the ten-column text format of treebanks (universaldependencies.org/format.html): reading and writing. */
@NullMarked
package org.entente.syntax.conllu;

import org.jspecify.annotations.NullMarked;
