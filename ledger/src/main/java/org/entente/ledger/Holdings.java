// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

/**
 * How much the ledger holds.
 *
 * @param pages pages read
 * @param readings readings of them, superseded ones included
 * @param mentions mentions of the readings in force
 * @param statements every value ever recorded
 */
public record Holdings(long pages, long readings, long mentions, long statements) {}
