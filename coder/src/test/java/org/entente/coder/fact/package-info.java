// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** How real an event is, by the words above it. */
@NullMarked
package org.entente.coder.fact;

import org.jspecify.annotations.NullMarked;
