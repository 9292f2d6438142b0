// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Bytes to articles: what a news page says about itself, its own text, and what was left out and why. */
@NullMarked
package org.entente.page;

import org.jspecify.annotations.NullMarked;
