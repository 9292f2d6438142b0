// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.sector;

import org.entente.model.text.Span;

/**
 * A sector named by some words.
 *
 * @param code OECD DAC three digits, or {@code MIL}
 * @param firstWord id of the first word that names it
 * @param lastWord id of the last
 * @param span their characters
 */
public record SectorHit(String code, int firstWord, int lastWord, Span span) {}
