// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.model.fault.EntenteException;
import org.entente.page.PageReader;

/**
 * How well a set of pages is read.
 *
 * @param all the figures of the public scorer, over all pages
 * @param looked the same over the half of the sites whose pages may be looked at to find what to mend
 * @param apart the same over the other half, which is only measured
 * @param clean the same without the pages whose gold body is known to be wrong
 */
public record PageScore(PageFigures all, PageFigures looked, PageFigures apart, PageFigures clean) {

    /** What went wrong with one page, for looking at. */
    public record Miss(String id, String what, String gold, String found) {}

    /**
     * Reads all pages of a folder in the layout of the News Article Extraction Benchmark.
     *
     * @param misses filled with what was wrong, page by page, for the half of the sites that may be looked at
     */
    public static PageScore of(Path folder, List<Miss> misses) throws IOException {
        PageReader reader = new PageReader();
        GoldErrors errors = GoldErrors.known();
        PageTally all = new PageTally();
        PageTally looked = new PageTally();
        PageTally apart = new PageTally();
        PageTally clean = new PageTally();
        for (GoldPage gold : GoldPage.read(folder)) {
            PageComparison comparison = comparison(reader, gold, gold.page(folder));
            all.add(comparison);
            if (gold.isApart()) {
                apart.add(comparison);
            } else {
                looked.add(comparison);
                misses.addAll(comparison.misses());
            }
            if (!errors.inBody(gold.id())) {
                clean.add(comparison);
            }
        }
        return new PageScore(all.figures(), looked.figures(), apart.figures(), clean.figures());
    }

    private static PageComparison comparison(PageReader reader, GoldPage gold, byte[] page) {
        try {
            return PageComparison.of(gold, reader.read(gold.id(), page));
        } catch (EntenteException e) {
            return PageComparison.refused(gold, e.line());
        }
    }

    /** The table that the command line prints. */
    public String table() {
        return String.format(
                        Locale.ROOT,
                        "%-28s %5s %7s %7s %7s %8s %8s%n",
                        "",
                        "pages",
                        "body F1",
                        "title",
                        "day",
                        "authors",
                        "refused")
                + line("all", all)
                + line("sites looked at", looked)
                + line("sites kept apart", apart)
                + line("gold not known to be wrong", clean);
    }

    private static String line(String name, PageFigures figures) {
        return String.format(
                Locale.ROOT,
                "%-28s %5d %7.3f %7.3f %7.3f %8.3f %8d%n",
                name,
                figures.pages(),
                figures.bodyF1(),
                figures.title(),
                figures.date(),
                figures.authors(),
                figures.refused());
    }
}
