// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.model.mention.Party;
import org.jspecify.annotations.Nullable;

/**
 * A person the article has named.
 *
 * @param name the fullest form of the name so far, as the article writes it
 * @param party whom the person acts for; null when nothing says so
 * @param gender {@code m}, {@code f} or {@code -}
 * @param rank the class of the office held, empty when none was given
 */
record KnownPerson(String name, @Nullable Party party, char gender, String rank) {}
