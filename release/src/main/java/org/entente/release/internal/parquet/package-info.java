// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Tables as Apache Parquet files, with nothing but the JDK. */
@NullMarked
package org.entente.release.internal.parquet;

import org.jspecify.annotations.NullMarked;
