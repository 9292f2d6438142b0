// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Quotes as W3C Web Annotations. */
@NullMarked
package org.entente.release.internal.annotation;

import org.jspecify.annotations.NullMarked;
