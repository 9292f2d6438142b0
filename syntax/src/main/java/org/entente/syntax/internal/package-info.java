// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** Feature hashing, weights and the model file. Closed: other rooms must not use it. */
@NullMarked
package org.entente.syntax.internal;

import org.jspecify.annotations.NullMarked;
