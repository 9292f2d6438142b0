// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What each form of a release is given, entry by entry, and how it counts what became of it. */
@NullMarked
package org.entente.release.internal.part;

import org.jspecify.annotations.NullMarked;
