// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Which language a piece of text is written in, told from its letters alone: good from a caption's length upwards. */
@NullMarked
package org.entente.page.language;

import org.jspecify.annotations.NullMarked;
