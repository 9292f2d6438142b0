// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Keeps looking into feeds and reads what is new in them; what it knows of them survives the end of the process at any moment. */
@NullMarked
package org.entente.app.watch;

import org.jspecify.annotations.NullMarked;
