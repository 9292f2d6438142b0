// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** How far an event has come and whether it is said to be so at all: tense, negation, and the words that promise, sign, suspend or deny. */
@NullMarked
package org.entente.coder.fact;

import org.jspecify.annotations.NullMarked;
