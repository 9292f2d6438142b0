// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    @Test
    void mentionsComeBackAsTheyWereRecorded() {
        List<Page> pages = new RandomPages(SEED).pages(40, 12);
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, pages, "1");
        }
        try (Ledger ledger = Ledger.openExisting(folder.resolve("l.db"))) {
            for (Page page : pages) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            }
            assertThat(ledger.holdings().mentions()).isEqualTo(40 * 12);
        }
    }

    @Test
    void mentionsAlikeInEverythingButTheirGoodsAreAllKept() {
        Page page = Page.of("Site", "2026-01-01", "La Russie livre dix voitures et trois grues.")
                .with(Page.delivery(Status.DONE, "livre").item(10, "voitures", "car", false))
                .with(Page.delivery(Status.DONE, "livre").item(3, "grues", "crane", false));
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, List.of(page), "1");

            assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            assertThat(ledger.entries(EntryFilter.all()))
                    .as("two kinds of goods are two lines of account")
                    .hasSize(2);
        }
    }

    @Test
    void readingTheSamePageTwiceChangesNothing() {
        List<Page> pages = Story.pages();
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            assertThat(record(ledger, pages, "1")).containsOnly(Recording.Outcome.NEW);
            Holdings holdings = ledger.holdings();
            List<Entry> entries = ledger.entries(EntryFilter.all());

            assertThat(record(ledger, pages, "1")).containsOnly(Recording.Outcome.UNCHANGED);

            assertThat(ledger.holdings()).isEqualTo(holdings);
            assertThat(ledger.entries(EntryFilter.all())).isEqualTo(entries);
        }
    }

    /** A mention is placed once, by what was there: seldom, another order of pages puts two mentions together or apart. */
    @Test
    void theOrderInWhichPagesAreReadMakesLittleDifference() {
        List<Page> pages = new ArrayList<>(Story.pages());
        Set<String> expected = pairs(pages, "0.db");
        Random random = new Random(SEED);
        for (int run = 1; run <= 3; run++) {
            Collections.shuffle(pages, random);
            Set<String> found = pairs(pages, run + ".db");
            Set<String> both = new HashSet<>(expected);
            both.retainAll(found);
            Set<String> all = new HashSet<>(expected);
            all.addAll(found);
            System.err.printf(
                    "order of pages, run %d: %d of %d pairs of mentions alike%n", run, both.size(), all.size());
            assertThat((double) both.size() / all.size())
                    .as("run %s of seed %s", run, SEED)
                    .isGreaterThan(SAME_PAIRS);
        }
    }

    private static final double SAME_PAIRS = 0.8;

    private Set<String> pairs(List<Page> pages, String name) {
        Set<String> pairs = new HashSet<>();
        try (Ledger ledger = Ledger.open(folder.resolve(name))) {
            record(ledger, pages, "1");
            for (Entry entry : ledger.entries(EntryFilter.all())) {
                List<String> ids =
                        entry.history().stream().map(s -> s.id()).sorted().toList();
                ids.forEach(a -> ids.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(a + b)));
            }
        }
        return pairs;
    }

    @Test
    void everyMentionIsInExactlyOneEntryOrEvent() {
        List<Page> pages = new RandomPages(SEED).pages(60, 10);
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, pages, "1");
            List<String> steps = new ArrayList<>();
            for (Entry entry : ledger.entries(EntryFilter.all())) {
                entry.history().forEach(s -> steps.add(s.id()));
            }
            for (TimelineEvent event : ledger.events(EntryFilter.all())) {
                event.reports().forEach(s -> steps.add(s.id()));
            }
            assertThat(steps).doesNotHaveDuplicates().hasSize(600);
        }
    }

    @Test
    void anotherCoderVersionTakesThePlaceOfTheOneBeforeAndIdsStay() {
        Page before = editorial("livre dix voitures", 10);
        Page after = editorial("Moscou livre dix voitures", 12);
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, List.of(before), "1");
            Entry old = ledger.entries(EntryFilter.all()).get(0);

            assertThat(record(ledger, List.of(after), "2")).containsExactly(Recording.Outcome.REREAD);

            List<Entry> entries = ledger.entries(EntryFilter.all());
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).history())
                    .as("only the reading in force counts")
                    .hasSize(1);
            assertThat(entries.get(0).accounts().get(0).delivered().label()).isEqualTo("12");
            assertThat(entries.get(0).id())
                    .as("the same undertaking keeps its id")
                    .isEqualTo(old.id());
            assertThat(ledger.holdings().readings()).as("nothing is deleted").isEqualTo(2);
        }
    }

    @Test
    void aReadingThatWasReplacedCanBePutInForceAgain() {
        Page first = editorial("livre dix voitures", 10);
        Page second = editorial("livre dix voitures", 11);
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, List.of(first), "1");
            record(ledger, List.of(second), "2");
            long statements = ledger.holdings().statements();

            record(ledger, List.of(first), "1");

            assertThat(ledger.mentions(first.article().contentHash())).isEqualTo(first.mentions());
            assertThat(ledger.holdings().statements()).isEqualTo(statements);
        }
    }

    @Test
    void anotherAssumedDateIsAnotherReading() {
        Page page = Page.of("Site", null, "Moscou livre dix voitures.")
                .with(Page.delivery(Status.DONE, "livre dix voitures").cars(10));
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            ledger.record(page.article().withAssumedDate(new PartialDate("2025")), page.mentions(), "1");
            Recording again =
                    ledger.record(page.article().withAssumedDate(new PartialDate("2026-01-02")), page.mentions(), "1");

            assertThat(again.outcome()).isEqualTo(Recording.Outcome.REREAD);
            assertThat(ledger.articles()).hasSize(1);
            assertThat(ledger.articles().get(0).published()).isEqualTo(new PartialDate("2026-01-02"));
        }
    }

    @Test
    void aQuoteThatIsNotInTheArticleIsRefused() {
        Page page = editorial("livre dix voitures", 10);
        Page other = Page.of("Site", "2026-01-01", "Tout autre chose, et rien de plus long.");
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            List<Mention> foreign = page.mentions();
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.record(other.article(), foreign, "1"));
            assertThat(ledger.holdings().pages()).isZero();
        }
    }

    @Test
    void everyQuoteStandsInTheTextThatWasKept() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, Story.pages(), "1");
            for (Page page : Story.pages()) {
                String text = ledger.text(page.article().contentHash()).orElseThrow();
                assertThat(text).isEqualTo(page.article().text());
                assertThat(ledger.mentions(page.article().contentHash()))
                        .allSatisfy(m -> assertThat(m.evidence().span().of(text))
                                .isEqualTo(m.evidence().quote()));
            }
            assertThat(ledger.text("no such page")).isEmpty();
        }
    }

    @Test
    void anArticleCanBeMadeAgainToBeCodedAgain() {
        Page undated = Page.of("Site", null, "Moscou livre dix voitures.", "Et rien de plus.");
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, Story.pages(), "1");
            for (Page page : Story.pages()) {
                assertThat(ledger.article(page.article().contentHash())).contains(page.article());
            }
            ledger.record(undated.article().withAssumedDate(new PartialDate("2026-01")), List.of(), "1");
            assertThat(ledger.article(undated.article().contentHash()))
                    .contains(undated.article().withAssumedDate(new PartialDate("2026-01")));
            assertThat(ledger.article("no such page")).isEmpty();
        }
    }

    @Test
    void aStoryToldTwoThousandTimesIsFoldedInTime() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Page page = Page.of(
                    "Site " + i % 50,
                    String.format("2025-%02d-10", 1 + i % 12),
                    "Moscou livre.",
                    "Nouvelle " + i + ".");
            for (int m = 0; m < 5; m++) {
                page.with(Page.delivery(m % 2 == 0 ? Status.DONE : Status.PLEDGED, "Moscou livre")
                        .cars(1 + i % 12));
            }
            pages.add(page);
        }
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, pages, "1");
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThat(ledger.entries(EntryFilter.all())).hasSizeLessThan(13));
        }
    }

    @Test
    void timelineEventsAreNotEntries() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            record(ledger, Story.pages(), "1");
            assertThat(ledger.entries(EntryFilter.all())).noneMatch(e -> e.form() == Form.STATEMENT);
            TimelineEvent event = ledger.events(EntryFilter.all()).get(0);
            assertThat(ledger.event(event.id())).contains(event);
            assertThat(ledger.entry(event.id())).isEmpty();
        }
    }

    private static Page editorial(String quote, int cars) {
        return Page.of("Site", "2026-01-01", "Moscou livre dix voitures à La Havane.")
                .with(Page.delivery(Status.DONE, quote).cars(cars));
    }

    private static List<Recording.Outcome> record(Ledger ledger, List<Page> pages, String version) {
        return pages.stream()
                .map(p -> ledger.record(p.article(), p.mentions(), version).outcome())
                .toList();
    }
}
