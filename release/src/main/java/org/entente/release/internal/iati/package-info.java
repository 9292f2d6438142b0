// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Undertakings that move money, goods or people to be trained as activities of IATI 2.03. */
@NullMarked
package org.entente.release.internal.iati;

import org.jspecify.annotations.NullMarked;
