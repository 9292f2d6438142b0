// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import org.entente.model.text.Word;

/**
 * A phrase that may fill a role.
 *
 * @param marker how it is marked
 * @param word its head
 * @param confidence how closely it is tied to the trigger
 */
record Placed(String marker, Word word, double confidence) {}
