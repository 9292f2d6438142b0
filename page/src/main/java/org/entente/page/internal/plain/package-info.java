// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Plain text to articles, from bare text to the dump of a whole page with its furniture mixed in. */
@NullMarked
package org.entente.page.internal.plain;

import org.jspecify.annotations.NullMarked;
