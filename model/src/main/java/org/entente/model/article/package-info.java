// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** A news page once it has been read: its own text, what the page says about it, and what was left out and why. */
@NullMarked
package org.entente.model.article;

import org.jspecify.annotations.NullMarked;
