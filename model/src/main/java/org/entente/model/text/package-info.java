// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Spans, languages and analysed sentences: text as the other rooms see it, with every offset leading back to the exact characters. */
@NullMarked
package org.entente.model.text;

import org.jspecify.annotations.NullMarked;
