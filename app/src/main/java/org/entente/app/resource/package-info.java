// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The texts and tables that come with the program. */
@NullMarked
package org.entente.app.resource;

import org.jspecify.annotations.NullMarked;
