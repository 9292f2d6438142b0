// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** The records that travel between the rooms of the house. This module depends on nothing; every other one depends on it. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
