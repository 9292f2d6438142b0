// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Who publishes: media, agencies and official sites, of which country and kind, and how far one relies on them. */
@NullMarked
package org.entente.model.source;

import org.jspecify.annotations.NullMarked;
