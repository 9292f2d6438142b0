// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** HTML pages to articles: what the markup says about the page, and which of its blocks are the article. */
@NullMarked
package org.entente.page.internal.html;

import org.jspecify.annotations.NullMarked;
