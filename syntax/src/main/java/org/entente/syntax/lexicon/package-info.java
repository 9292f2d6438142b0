// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What a full-form dictionary says about a word before it is seen in its sentence. */
@NullMarked
package org.entente.syntax.lexicon;

import org.jspecify.annotations.NullMarked;
