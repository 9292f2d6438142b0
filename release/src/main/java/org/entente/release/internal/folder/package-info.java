// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The folder a release is built in: nobody sees it before it is whole, and each file is counted and hashed. */
@NullMarked
package org.entente.release.internal.folder;

import org.jspecify.annotations.NullMarked;
