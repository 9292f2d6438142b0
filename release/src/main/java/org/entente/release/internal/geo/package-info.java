// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Entries that have a place as GeoJSON. */
@NullMarked
package org.entente.release.internal.geo;

import org.jspecify.annotations.NullMarked;
