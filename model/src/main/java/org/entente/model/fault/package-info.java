// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What can go wrong, as one closed family: a stable code, whose fault it is, where it happened, and one plain line for people. */
@NullMarked
package org.entente.model.fault;

import org.jspecify.annotations.NullMarked;
