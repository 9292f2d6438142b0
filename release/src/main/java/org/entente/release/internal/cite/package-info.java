// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The articles as literature: BibTeX and CSL-JSON. */
@NullMarked
package org.entente.release.internal.cite;

import org.jspecify.annotations.NullMarked;
