// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** One event that one sentence of one article asserts between two countries or international bodies: the coding guide as records. */
@NullMarked
package org.entente.model.mention;

import org.jspecify.annotations.NullMarked;
