// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

/**
 * Two entries that may be one, for people to say: a merge says yes, a link no.
 *
 * @param entry id of the one that came later
 * @param other id of the one that was there
 * @param score how alike they are, in the points of a merge score
 * @param because the parts of the score
 */
public record Question(String entry, String other, double score, String because) {}
