// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Measures how well pages are read, against pages whose title, authors, date and text people wrote down. */
@NullMarked
package org.entente.page.score;

import org.jspecify.annotations.NullMarked;
