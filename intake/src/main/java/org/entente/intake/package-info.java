// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/**
 * Where pages come from: files and folders, archives, WARC and WET, feeds and sitemaps, single links. Knows how pages travel, not what they
 * say; every source is hostile until it is read, and every limit is a named constant.
 */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
