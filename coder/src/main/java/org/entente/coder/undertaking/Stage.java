// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import org.entente.model.text.Span;

/**
 * One word or phrase that says how far an undertaking has come.
 *
 * @param sentence which sentence of the article, from 0; a headline is the first
 * @param step what it says
 * @param fact whether it is told as a fact, not as something to come, hoped for, or unknown
 * @param span its characters, offsets in the article's text
 */
public record Stage(int sentence, Step step, boolean fact, Span span) {}
