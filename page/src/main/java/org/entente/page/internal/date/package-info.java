// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Dates as news pages write them, in the languages we read. */
@NullMarked
package org.entente.page.internal.date;

import org.jspecify.annotations.NullMarked;
