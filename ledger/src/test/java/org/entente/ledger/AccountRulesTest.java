// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.mention.Item;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How numbers add up, and when they do not: one small story for each rule. */
class AccountRulesTest {

    @TempDir
    Path folder;

    private int stories;

    private Entry only(Page... pages) {
        try (Ledger ledger = Ledger.open(folder.resolve(stories++ + ".db"))) {
            for (Page page : pages) {
                ledger.record(page.article(), page.mentions(), "1");
            }
            List<Entry> entries = ledger.entries(EntryFilter.all());
            assertThat(entries).hasSize(1);
            return entries.get(0);
        }
    }

    private static void assertAccount(String rule, Entry entry, String promised, String delivered, String outstanding) {
        assertThat(entry.accounts()).as(rule).hasSize(1);
        Account account = entry.accounts().get(0);
        assertThat(List.of(label(account.promised()), label(account.delivered()), label(account.outstanding())))
                .as("%s (promised, delivered, outstanding)", rule)
                .containsExactly(promised, delivered, outstanding);
    }

    private static String label(@Nullable Figure figure) {
        return figure == null ? "-" : figure.label();
    }

    private static Page page(String site, String published, Page.Draft... drafts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < drafts.length; i++) {
            text.append("mention ").append(i).append(" de ").append(site).append(". ");
        }
        Page page = Page.of(site, published, text.toString());
        for (Page.Draft draft : drafts) {
            page.with(draft);
        }
        return page;
    }

    private static Page.Draft first(Status status) {
        return Page.delivery(status, "mention 0");
    }

    private static Page.Draft second(Status status) {
        return Page.delivery(status, "mention 1");
    }

    @Test
    void whatTwoOutletsTellAlikeIsCountedOnce() {
        Entry entry = only(
                page(
                        "A",
                        "2026-01-21",
                        first(Status.DONE).cars(10).on("2025-10/2025-12"),
                        second(Status.PLEDGED).moreCars(50)),
                page(
                        "B",
                        "2026-01-25",
                        first(Status.DONE).cars(10),
                        second(Status.PLEDGED).moreCars(50)),
                page("C", "2026-02-10", first(Status.PLEDGED).moreCars(50)));
        assertAccount("fifty more, told three times", entry, "60", "10", "50");
    }

    @Test
    void moreThanWasPromisedRaisesThePromise() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page("A", "2025-09-01", first(Status.DONE).cars(50).on("2025-08-30")),
                page("A", "2025-11-01", first(Status.PLEDGED).moreCars(20)));
        assertAccount("twenty more after fifty of fifty", entry, "70", "50", "20");
        assertThat(entry.status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void independentTotalsPromisedAtOnceAreAContradiction() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page("B", "2025-03-03", first(Status.PLEDGED).cars(60)));
        assertThat(entry.contradictions()).extracting(Contradiction::about).containsExactly(Status.PLEDGED);
        assertAccount("both are shown, the delivery is unknown, not nothing", entry, "50 | 60", "-", "-");
    }

    @Test
    void aLaterTotalIsNewsNotAContradiction() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page("B", "2025-09-03", first(Status.PLEDGED).cars(60)));
        assertThat(entry.contradictions()).isEmpty();
        assertAccount("the promise was raised", entry, "60", "-", "-");
    }

    @Test
    void rivalNumbersForOneDayStandSideBySide() {
        Entry entry = only(
                page("A", "2025-05-06", first(Status.DONE).cars(20).on("2025-05-05")),
                page("B", "2025-05-07", first(Status.DONE).cars(25).on("2025-05-05")),
                page("C", "2025-05-08", first(Status.DONE).cars(20).on("2025-05-05")));
        assertAccount("twenty or twenty-five, never the mean or the sum", entry, "-", "20 | 25", "-");
        assertThat(entry.accounts().get(0).delivered().value())
                .as("two voices against one")
                .isEqualByComparingTo("20");
        assertThat(entry.contradictions().get(0).claims())
                .extracting(c -> c.value() + " of " + c.independentSources())
                .containsExactly("20 of 2", "25 of 1");
    }

    @Test
    void aCorrectionReplacesTheNumber() {
        Entry entry = only(
                page("A", "2025-05-06", first(Status.DONE).cars(20).on("2025-05-05")),
                page("A", "2025-05-09", first(Status.DONE).cars(25).on("2025-05-05")));
        assertAccount("the outlet corrected itself", entry, "-", "25", "-");
        assertThat(entry.contradictions()).isEmpty();
    }

    @Test
    void aRoundNumberAgreesWithAnExactOne() {
        Item fifty = new Item(BigDecimal.valueOf(50), true, null, "automobiles", "car", false);
        Entry entry = only(
                page("A", "2025-05-06", first(Status.DONE).with(fifty).on("2025-05-05")),
                page("B", "2025-05-07", first(Status.DONE).cars(48).on("2025-05-05")));
        assertAccount("about fifty is forty-eight", entry, "-", "48", "-");
        assertThat(entry.contradictions()).isEmpty();
    }

    @Test
    void partsOfOneArticleAddUp() {
        Entry entry = only(page(
                "A",
                "2025-05-06",
                first(Status.DONE).cars(10),
                second(Status.DONE).moreCars(15)));
        assertAccount("ten, then fifteen others", entry, "-", "25", "-");
    }

    @Test
    void theSumOfThePartsIsARestatementWhateverDateItIsGiven() {
        Entry entry = only(
                page("A", "2025-06-18", first(Status.DONE).cars(30).on("2025-06-17")),
                page("B", "2025-11-05", first(Status.DONE).cars(25).on("2025-11-04")),
                page("C", "2026-02-14", first(Status.DONE).cars(55).on("2025-06")));
        assertAccount("thirty in June and twenty-five in November", entry, "-", "55", "-");
        assertThat(entry.contradictions()).isEmpty();
    }

    @Test
    void aStatedTotalStandsForPartsThatNobodyReported() {
        Page total = Page.of("B", "2025-12-01", "La Russie a livré à ce jour quarante automobiles.")
                .with(Page.delivery(Status.DONE, "a livré à ce jour quarante automobiles")
                        .cars(40));
        Entry entry = only(page("A", "2025-05-06", first(Status.DONE).cars(10).on("2025-05-05")), total);
        assertAccount("forty to this day, ten of them in May", entry, "-", "40", "-");
    }

    @Test
    void vehiclesAreTheOnlyVehiclesOfTheUndertaking() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page(
                        "A",
                        "2025-05-06",
                        first(Status.DONE)
                                .item(20, "véhicules", "vehicle", false)
                                .on("2025-05-05")));
        assertAccount("twenty of the fifty cars are called vehicles", entry, "50", "20", "30");
    }

    @Test
    void aNumberWithoutItsGoodsIsOfTheOnlyLineThatHasNumbers() {
        Item promised = new Item(BigDecimal.valueOf(25), false, null, "promis", null, false);
        Item drivers = new Item(null, false, null, "chauffeurs", null, false);
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50).with(drivers)),
                page("A", "2025-05-06", first(Status.DONE).cars(25).on("2025-05-05")),
                page("B", "2025-05-07", first(Status.DONE).with(promised)));
        assertAccount("of the fifty promised twenty-five were delivered", entry, "50", "25", "25");
    }

    @Test
    void whatIsCancelledIsNotOutstanding() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page("A", "2025-05-06", first(Status.DONE).cars(10).on("2025-05-05")),
                page("A", "2025-09-01", first(Status.CANCELLED).item(40, "automobiles", "car", false)),
                page("B", "2025-12-01", first(Status.DONE).cars(10).on("2025-05-05")));
        assertThat(entry.status())
                .as("an article that recalls May does not revive it")
                .isEqualTo(Status.CANCELLED);
        assertAccount("nothing is due any longer", entry, "50", "10", "-");
    }

    @Test
    void aDeliveryAfterASuspensionEndsIt() {
        Entry entry = only(
                page("A", "2025-03-01", first(Status.PLEDGED).cars(50)),
                page("A", "2025-09-01", first(Status.SUSPENDED).cars(50)),
                page("B", "2025-12-01", first(Status.DONE).cars(50).on("2025-11-29")));
        assertThat(entry.status()).isEqualTo(Status.DONE);
        assertThat(entry.history()).hasSize(3);
        assertAccount("all is delivered", entry, "50", "50", "0");
    }

    @Test
    void aDenialIsShownBesideWhatItDenies() {
        Entry entry = only(
                page("A", "2025-05-06", first(Status.DONE).cars(10).on("2025-05-05")),
                page(
                        "B",
                        "2025-05-08",
                        first(Status.DENIED).cars(10).on("2025-05-05").says("CUB", "ministère")));
        assertThat(entry.status())
                .as("one who says that it was done, one who denies it")
                .isEqualTo(Status.DONE);
        assertThat(entry.contradictions().get(0).claims())
                .extracting(Contradiction.Claim::value)
                .containsExactly("asserted", "denied");
    }

    @Test
    void whatIsDeniedBeforeItBeganIsDenied() {
        Entry entry = only(
                page("A", "2025-05-06", first(Status.PLEDGED).cars(10)),
                page("B", "2025-05-08", first(Status.PLEDGED).cars(10).denied().says("RUS", "Kremlin")));
        assertThat(entry.status()).isEqualTo(Status.DENIED);
    }
}
