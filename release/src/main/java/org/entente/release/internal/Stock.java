// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.entente.release.internal.part.ReleasePart;

/** Hands the ledger to the parts of a release, in the order they expect. */
final class Stock {

    private final Ledger ledger;
    private final EntryFilter filter;

    Stock(Ledger ledger, EntryFilter filter) {
        this.ledger = ledger;
        this.filter = filter;
    }

    void give(List<ReleasePart> parts) throws IOException {
        Set<String> pages = new HashSet<>();
        for (Entry entry : sorted(ledger.entries(filter), Entry::id)) {
            entry.sources().forEach(article -> pages.add(article.page()));
            for (ReleasePart part : parts) {
                part.entry(entry);
            }
        }
        for (TimelineEvent event : sorted(ledger.events(filter), TimelineEvent::id)) {
            event.sources().forEach(article -> pages.add(article.page()));
            for (ReleasePart part : parts) {
                part.event(event);
            }
        }
        for (SourceArticle article : sorted(ledger.articles(), SourceArticle::page)) {
            if (pages.contains(article.page())) {
                for (ReleasePart part : parts) {
                    part.source(article);
                }
            }
        }
    }

    private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, String> key) {
        return all.stream().sorted(Comparator.comparing(key)).toList();
    }
}
