// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Cheap tests that tell which pages can hold events between states at all, so that the others need not be parsed. */
@NullMarked
package org.entente.coder.gate;

import org.jspecify.annotations.NullMarked;
