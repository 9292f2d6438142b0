// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

/**
 * How well some pages are read.
 *
 * @param pages how many pages were tried
 * @param refused how many of them were refused as no article; they count as wrong in everything
 * @param bodyF1 mean over the pages of the F1 of words, as bags, between the text found, standfirst included, and the gold text
 * @param title share of pages whose title is the gold title, typography and case aside
 * @param date share of dated pages with the right day
 * @param authors share of signed pages with exactly the right names
 */
public record PageFigures(int pages, int refused, double bodyF1, double title, double date, double authors) {}
