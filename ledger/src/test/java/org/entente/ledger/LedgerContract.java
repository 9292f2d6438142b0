// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.article.PartialDate;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.entry.Entry;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;

/** What a ledger does whatever database it is kept in. */
abstract class LedgerContract {

    private static final long SEED = 20261124;

    /** Where a ledger can be made that is not there yet; the same for the same name in one test. */
    abstract String location(String name);

    @Test
    void mentionsComeBackAsTheyWereRecorded() {
        List<Page> pages = new RandomPages(SEED).pages(30, 12);
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, pages, "1");
        }
        try (Ledger ledger = Ledger.openExisting(location("a"))) {
            for (Page page : pages) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
                assertThat(ledger.text(page.article().contentHash()))
                        .contains(page.article().text());
                assertThat(ledger.article(page.article().contentHash())).contains(page.article());
            }
            assertThat(ledger.holdings().pages()).isEqualTo(30);
            assertThat(ledger.holdings().mentions()).isEqualTo(30 * 12);
        }
    }

    @Test
    void awkwardTextComesBackAsItWas() {
        String text = "L'« accord » dit : 100 % \\ 'rien' \"de\" plus ; автобусы 🚌, \t ?1 $2 :x --";
        Page page = Page.of("Site 'x' \\ ?", "2026-01-01", text)
                .with(Page.delivery(Status.DONE, text)
                        .about("l'accord \\ ?1\n$2", "автобусы", "🚌", "")
                        .cars(10));
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, List.of(page), "1");
            assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            assertThat(ledger.articles().get(0).site()).isEqualTo("Site 'x' \\ ?");
        }
    }

    @Test
    void everythingThatIsWrittenIsChained() {
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, Story.pages(), "1");
            record(ledger, Story.pages(), "2");
            Author ana = new Author.Person("Ana");
            for (Entry entry : ledger.entries(EntryFilter.all())) {
                if (entry.history().size() > 1) {
                    String last =
                            entry.history().get(entry.history().size() - 1).id();
                    ledger.decide(ana, new Act.Split(entry.id(), List.of(last)), "another");
                } else {
                    ledger.decide(ana, new Act.Reject(entry.id(), null), "no");
                }
            }
            Verification verification = ledger.verify((links, of) -> {});
            assertThat(verification.problems()).isEmpty();
            assertThat(ledger.head()).contains(verification.head());
        }
    }

    @Test
    void readingTheSamePageTwiceChangesNothing() {
        try (Ledger ledger = Ledger.open(location("a"))) {
            assertThat(record(ledger, Story.pages(), "1")).containsOnly(Recording.Outcome.NEW);
            Holdings holdings = ledger.holdings();
            List<Entry> entries = ledger.entries(EntryFilter.all());

            assertThat(record(ledger, Story.pages(), "1")).containsOnly(Recording.Outcome.UNCHANGED);

            assertThat(ledger.holdings()).isEqualTo(holdings);
            assertThat(ledger.entries(EntryFilter.all())).isEqualTo(entries);
        }
    }

    @Test
    void anotherReadingTakesThePlaceOfTheOneBeforeAndCanBeReplacedByIt() {
        Page first = editorial(10);
        Page second = editorial(12);
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, List.of(first), "1");
            assertThat(record(ledger, List.of(second), "2")).containsExactly(Recording.Outcome.REREAD);
            assertThat(ledger.mentions(first.article().contentHash())).isEqualTo(second.mentions());
            long statements = ledger.holdings().statements();

            assertThat(record(ledger, List.of(first), "1")).containsExactly(Recording.Outcome.REREAD);

            assertThat(ledger.mentions(first.article().contentHash())).isEqualTo(first.mentions());
            assertThat(ledger.holdings().statements()).isEqualTo(statements);
            assertThat(ledger.holdings().readings()).isEqualTo(2);
        }
    }

    @Test
    void entriesAreFoundByPairFormPageAndTheBeginningOfTheirId() {
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, Story.pages(), "1");
            record(ledger, new RandomPages(SEED).pages(10, 8), "1");
            List<Entry> all = ledger.entries(EntryFilter.all());
            assertThat(ledger.entries(EntryFilter.between("RUS", "CUB")))
                    .isNotEmpty()
                    .isEqualTo(
                            all.stream().filter(LedgerContract::isCubanRussian).toList());
            for (Entry entry : all) {
                assertThat(ledger.entry(entry.id())).contains(entry);
                assertThat(ledger.entry(
                                entry.id().toLowerCase(java.util.Locale.ROOT).substring(2)))
                        .contains(entry);
            }
            assertThat(ledger.events(EntryFilter.all()))
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(ledger.event(e.id())).contains(e));
        }
    }

    private static boolean isCubanRussian(Entry entry) {
        return List.of(entry.source(), entry.target()).containsAll(List.of("CUB", "RUS"));
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        Page page = editorial(10);
        Page other = Page.of("Site", "2026-01-01", "Tout autre chose, et rien de plus long.");
        try (Ledger ledger = Ledger.open(location("a"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.record(other.article(), page.mentions(), "1"));
            record(ledger, List.of(page), "1");
            assertThatIllegalArgumentException()
                    .as("other mentions under a coder version that was recorded, put in force again")
                    .isThrownBy(() -> {
                        ledger.record(page.article().withAssumedDate(new PartialDate("2025")), List.of(), "2");
                        ledger.record(
                                page.article(),
                                editorial(10)
                                        .with(Page.draft(
                                                page.mentions().get(0).type(), Form.AGREEMENT, Status.DONE, "Moscou"))
                                        .mentions(),
                                "1");
                    });
            assertThat(ledger.mentions(page.article().contentHash())).isEmpty();
            assertThat(ledger.holdings().readings()).isEqualTo(2);
        }
    }

    @Test
    void copiesOfOneTextAreOneSourceHoweverManyPagesLieBetween() {
        String wire =
                "Moscou livre dix voitures à La Havane. Le navire est arrivé lundi au port après trois semaines de mer, et les"
                        + " voitures seront remises aux hôpitaux de la capitale avant la fin du mois, a dit un responsable du port.";
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pages.add(Page.of("Journal " + i, "2026-01-0" + (i + 1), wire)
                    .with(Page.delivery(Status.DONE, "livre dix voitures").cars(10)));
            pages.addAll(new RandomPages(i).pages(3, 4));
        }
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, pages, "1");
            assertThat(ledger.articles().stream()
                            .filter(a -> String.valueOf(a.site()).startsWith("Journal"))
                            .map(a -> a.origin()))
                    .hasSize(5)
                    .containsOnly("journal 0");
        }
    }

    @Test
    void severalWritersAtOnceLoseNothing() throws Exception {
        List<Page> pages = new RandomPages(SEED).pages(80, 5);
        Ledger.open(location("a")).close();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Recording.Outcome>>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                // Half of the pages of each writer are those of the next one too.
                List<Page> own = new ArrayList<>(pages.subList(writer * 20, writer * 20 + 20));
                own.addAll(pages.subList((writer * 20 + 20) % 80, (writer * 20 + 20) % 80 + 10));
                writers.add(() -> {
                    try (Ledger ledger = Ledger.open(location("a"))) {
                        return record(ledger, own, "1");
                    }
                });
            }
            List<Recording.Outcome> outcomes = new ArrayList<>();
            for (Future<List<Recording.Outcome>> done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
            assertThat(outcomes.stream().filter(Recording.Outcome.NEW::equals)).hasSize(80);
            assertThat(outcomes.stream().filter(Recording.Outcome.UNCHANGED::equals))
                    .hasSize(40);
        } finally {
            threads.shutdownNow();
        }
        try (Ledger ledger = Ledger.openExisting(location("a"))) {
            assertThat(ledger.holdings().pages()).isEqualTo(80);
            for (Page page : pages) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            }
        }
    }

    @Test
    void severalThatMakeTheLedgerAtOnceMakeOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Long>> openers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                openers.add(() -> {
                    try (Ledger ledger = Ledger.open(location("a"))) {
                        return ledger.holdings().pages();
                    }
                });
            }
            for (Future<Long> done : threads.invokeAll(openers)) {
                assertThat(done.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Page editorial(int cars) {
        return Page.of("Site", null, "Moscou livre dix voitures à La Havane.")
                .with(Page.delivery(Status.DONE, "livre dix voitures").cars(cars));
    }

    static List<Recording.Outcome> record(Ledger ledger, List<Page> pages, String version) {
        return pages.stream()
                .map(p -> ledger.record(p.article(), p.mentions(), version).outcome())
                .toList();
    }
}
