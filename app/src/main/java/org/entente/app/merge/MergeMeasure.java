// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Mention;
import org.entente.synthetic.Stories;
import org.entente.synthetic.StoryPage;
import org.entente.synthetic.Undertaking;

/**
 * Records invented pages in a ledger of its own and compares its entries and events with the truth.
 *
 * @param merged who is with whom
 * @param accounts what was promised and delivered, of goods and loans whose story is over
 */
public record MergeMeasure(MergeScores merged, AccountScores accounts) {

    private static final String VERSION = "synthetic";

    /**
     * Takes some seconds for ten thousand mentions.
     *
     * @param mentions at least so many, whole pages
     */
    public static MergeMeasure of(long seed, int mentions) throws IOException {
        Path folder = Files.createTempDirectory("entente-merge");
        try (Ledger ledger = Ledger.open(folder.resolve("synthetic.db"))) {
            return measure(ledger, seed, mentions);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static MergeMeasure measure(Ledger ledger, long seed, int mentions) {
        Map<String, String> truth = new HashMap<>();
        Map<String, Undertaking> settled = new HashMap<>();
        Stories stories = Stories.of(seed);
        for (int told = 0; told < mentions; ) {
            StoryPage page = stories.next();
            ledger.record(page.article(), page.mentions(), VERSION);
            for (int i = 0; i < page.mentions().size(); i++) {
                truth.put(
                        key(page.article().contentHash(), page.mentions().get(i)),
                        page.undertakings().get(i));
            }
            page.settled().forEach(undertaking -> settled.put(undertaking.id(), undertaking));
            told += page.mentions().size();
        }
        List<MergeScores.Sorted> sorted = new ArrayList<>();
        Map<String, Map<Entry, Integer>> shares = new HashMap<>();
        for (Entry entry : ledger.entries(EntryFilter.all())) {
            for (Step step : entry.history()) {
                MergeScores.Sorted mention = sorted(truth, entry.id(), step);
                sorted.add(mention);
                shares.computeIfAbsent(mention.truth(), t -> new HashMap<>()).merge(entry, 1, Integer::sum);
            }
        }
        for (TimelineEvent event : ledger.events(EntryFilter.all())) {
            event.reports().forEach(step -> sorted.add(sorted(truth, event.id(), step)));
        }
        Map<String, Entry> entries = new HashMap<>();
        shares.forEach((id, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<Entry, Integer>comparingByValue()
                        .thenComparing(count -> count.getKey().id()))
                .ifPresent(most -> entries.put(id, most.getKey())));
        return new MergeMeasure(MergeScores.of(sorted), AccountScores.of(settled.values(), entries));
    }

    private static MergeScores.Sorted sorted(Map<String, String> truth, String entry, Step step) {
        Mention mention = step.mention();
        String what = truth.get(key(step.article().page(), mention));
        if (what == null) {
            throw new IllegalStateException("the ledger tells of what nobody told it: " + mention);
        }
        return new MergeScores.Sorted(
                what, entry, mention.form().label(), mention.language().code());
    }

    private static String key(String page, Mention mention) {
        return page + " " + mention.evidence().span().start();
    }
}
