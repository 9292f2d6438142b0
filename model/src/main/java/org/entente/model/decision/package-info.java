// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What people and the machine decide about entries: kept for ever, undone by other decisions, never deleted. */
@NullMarked
package org.entente.model.decision;

import org.jspecify.annotations.NullMarked;
