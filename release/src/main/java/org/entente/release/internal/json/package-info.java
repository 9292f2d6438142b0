// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tables as JSON lines, and the manifest. */
@NullMarked
package org.entente.release.internal.json;

import org.jspecify.annotations.NullMarked;
