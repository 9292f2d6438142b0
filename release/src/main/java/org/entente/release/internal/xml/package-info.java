// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Writing XML element by element, with nothing in it that XML forbids. */
@NullMarked
package org.entente.release.internal.xml;

import org.jspecify.annotations.NullMarked;
