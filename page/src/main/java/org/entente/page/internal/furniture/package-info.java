// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What surrounds articles on news pages: phrases per language, as data, and the cues that tell furniture from text. */
@NullMarked
package org.entente.page.internal.furniture;

import org.jspecify.annotations.NullMarked;
