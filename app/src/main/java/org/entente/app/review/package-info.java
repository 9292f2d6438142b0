// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** People deciding about entries: what to look at next, how it is shown, and what they say of it. */
@NullMarked
package org.entente.app.review;

import org.jspecify.annotations.NullMarked;
