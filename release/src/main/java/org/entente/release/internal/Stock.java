// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.SourceArticle;
import org.entente.release.internal.part.ReleasePart;

/** Hands the ledger to the parts of a release, in the order they expect, some hundred entries in memory at a time. */
final class Stock {

    /** Digits of a page's hash that fit a number: enough to tell the pages of a ledger apart. */
    private static final int DIGITS = 15;

    private static final int HEX = 16;

    private final Ledger ledger;
    private final EntryFilter filter;
    /** Pages that something of the release rests on. A number each is all that grows with the ledger. */
    private final Set<Long> pages = new HashSet<>();

    Stock(Ledger ledger, EntryFilter filter) {
        this.ledger = ledger;
        this.filter = filter;
    }

    void give(List<ReleasePart> parts) throws IOException {
        try {
            ledger.eachEntry(filter, entry -> {
                entry.sources().forEach(article -> pages.add(number(article)));
                toEach(parts, part -> part.entry(entry));
            });
            ledger.eachEvent(filter, event -> {
                event.sources().forEach(article -> pages.add(number(article)));
                toEach(parts, part -> part.event(event));
            });
            ledger.eachArticle(article -> {
                if (pages.contains(number(article))) {
                    toEach(parts, part -> part.source(article));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long number(SourceArticle article) {
        return Long.parseLong(article.page().substring(0, DIGITS), HEX);
    }

    private interface Gift {
        void to(ReleasePart part) throws IOException;
    }

    private static void toEach(List<ReleasePart> parts, Gift gift) {
        for (ReleasePart part : parts) {
            try {
                gift.to(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
