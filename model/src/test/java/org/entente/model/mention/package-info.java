// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tests of what a sentence asserts. */
@NullMarked
package org.entente.model.mention;

import org.jspecify.annotations.NullMarked;
