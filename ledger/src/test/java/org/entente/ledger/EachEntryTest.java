// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.internal.decision.GroupWalk;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is walked through step by step tells what it tells when it is asked for everything at once. */
class EachEntryTest {

    private static final Author ANA = new Author.Person("Ana Ruiz");

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open(folder.resolve("a.db"));
        for (Page page : new RandomPages(7).pages(120, 15)) {
            ledger.record(page.article(), page.mentions(), "1");
        }
    }

    @Test
    void everyEntryIsGivenOnceInOrderOfIds() {
        assertThat(ledger.entries(EntryFilter.all()).size()
                        + ledger.events(EntryFilter.all()).size())
                .as("more than one step")
                .isGreaterThan(GroupWalk.STEP);
        assertSame();
    }

    @Test
    void entriesThatWereMergedAndSplitAreGivenWhereTheyStand() {
        List<Entry> before = ledger.entries(EntryFilter.all());
        String first = before.get(0).id();
        String last = before.get(before.size() - 1).id();
        ledger.decide(ANA, new Act.Merge(first, last), "one");
        Entry whole = before.stream()
                .skip(1)
                .filter(e -> e.history().size() > 1)
                .findFirst()
                .orElseThrow();
        ledger.decide(
                ANA, new Act.Split(whole.id(), List.of(whole.history().get(0).id())), "two");
        // Of the entry that stays, nothing of its own is left: only what came from the other.
        Entry merged = ledger.entry(first).orElseThrow();
        String other = before.get(0).history().get(0).id();
        if (merged.history().size() > 1) {
            ledger.decide(ANA, new Act.Split(merged.id(), List.of(other)), "its own goes");
        }

        assertSame();
    }

    @Test
    void articlesAreGivenInOrderOfTheirPages() {
        List<SourceArticle> given = new ArrayList<>();
        ledger.eachArticle(given::add);

        assertThat(given).isSortedAccordingTo((a, b) -> a.page().compareTo(b.page()));
        assertThat(given).containsExactlyInAnyOrderElementsOf(ledger.articles());
    }

    private void assertSame() {
        List<Entry> entries = new ArrayList<>();
        List<TimelineEvent> events = new ArrayList<>();
        ledger.eachEntry(EntryFilter.all(), entries::add);
        ledger.eachEvent(EntryFilter.all(), events::add);
        assertThat(entries.stream().map(Entry::id)).isSorted();
        assertThat(entries).containsExactlyInAnyOrderElementsOf(ledger.entries(EntryFilter.all()));
        assertThat(events.stream().map(TimelineEvent::id)).isSorted();
        assertThat(events).containsExactlyInAnyOrderElementsOf(ledger.events(EntryFilter.all()));
    }
}
