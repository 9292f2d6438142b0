// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.math.BigDecimal;

/**
 * An amount of money as the sentence gives it.
 *
 * @param value in units of the currency (not thousands or cents)
 * @param currency ISO 4217 code
 * @param approx whether the sentence says "about", "nearly", "more than"
 */
public record Money(BigDecimal value, String currency, boolean approx) {}
