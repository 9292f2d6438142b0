// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** From matched patterns to mentions: what is moved, when, where, in which sector, on which exact characters it rests; and which of several readings stays. */
@NullMarked
package org.entente.coder.event;

import org.jspecify.annotations.NullMarked;
