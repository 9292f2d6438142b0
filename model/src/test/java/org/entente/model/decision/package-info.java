// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Decisions say nothing that cannot be, and can be told as text and made of it again. */
@NullMarked
package org.entente.model.decision;

import org.jspecify.annotations.NullMarked;
