// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

/** Sums over pages compared. For one thread. */
final class PageTally {

    private int pages;
    private int refused;
    private double body;
    private int titles;
    private int dated;
    private int dates;
    private int signed;
    private int authors;

    void add(PageComparison page) {
        pages++;
        refused += page.refused() ? 1 : 0;
        body += page.bodyF1();
        titles += page.title() ? 1 : 0;
        dated += page.gold().date().isEmpty() ? 0 : 1;
        dates += page.date() ? 1 : 0;
        signed += page.gold().authors().isEmpty() ? 0 : 1;
        authors += page.authors() ? 1 : 0;
    }

    PageFigures figures() {
        return new PageFigures(
                pages,
                refused,
                body / Math.max(1, pages),
                (double) titles / Math.max(1, pages),
                (double) dates / Math.max(1, dated),
                (double) authors / Math.max(1, signed));
    }
}
