// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.entente.model.entry.Account;
import org.entente.model.entry.Figure;
import org.entente.model.mention.Bound;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Up to", "at least", "between": kept through the file and carried into every sum. */
class BoundedNumbersTest {

    @TempDir
    Path folder;

    private static Page.Draft cars(Status status, int quantity, Bound bound, int upper) {
        BigDecimal end = upper == 0 ? null : BigDecimal.valueOf(upper);
        return Page.delivery(status, "mention 0")
                .with(new Item(BigDecimal.valueOf(quantity), bound, end, null, "automobiles", "car", false));
    }

    private static Page page(String site, String published, Page.Draft draft) {
        return Page.of(site, published, "mention 0 de " + site + ".").with(draft);
    }

    private String account(Page... pages) {
        try (Ledger ledger = Ledger.open(folder.resolve("bounds.db"))) {
            for (Page page : pages) {
                ledger.record(page.article(), page.mentions(), "1");
            }
            Account account =
                    ledger.entries(EntryFilter.all()).get(0).accounts().get(0);
            return label(account.promised()) + ", " + label(account.delivered()) + ", " + label(account.outstanding());
        }
    }

    private static String label(@Nullable Figure figure) {
        return figure == null ? "-" : figure.label();
    }

    @Test
    void upToAHundredLeavesUpToNinety() {
        assertThat(account(
                        page("A", "2025-03-01", cars(Status.PLEDGED, 100, Bound.AT_MOST, 0)),
                        page(
                                "A",
                                "2025-05-06",
                                cars(Status.DONE, 10, Bound.EXACT, 0).on("2025-05-05"))))
                .isEqualTo("≤100, 10, ≤90");
    }

    @Test
    void partsOfWhichOneIsALeastNumberAddUpToALeastNumber() {
        assertThat(account(
                        page("A", "2025-03-01", cars(Status.PLEDGED, 100, Bound.EXACT, 0)),
                        page(
                                "A",
                                "2025-05-06",
                                cars(Status.DONE, 10, Bound.AT_LEAST, 0).on("2025-05-05")),
                        page(
                                "A",
                                "2025-08-06",
                                cars(Status.DONE, 20, Bound.EXACT, 0).on("2025-08-05"))))
                .isEqualTo("100, ≥30, ≤70");
    }

    @Test
    void aRangeIsKeptAsARange() {
        assertThat(account(
                        page("A", "2025-03-01", cars(Status.PLEDGED, 40, Bound.RANGE, 50)),
                        page(
                                "A",
                                "2025-05-06",
                                cars(Status.DONE, 10, Bound.EXACT, 0).on("2025-05-05"))))
                .isEqualTo("40–50, 10, 30–40");
    }

    @Test
    void moreThanFiftyAndFiftyThreeDoNotContradictEachOther() {
        assertThat(account(
                        page(
                                "A",
                                "2025-05-06",
                                cars(Status.DONE, 50, Bound.MORE_THAN, 0).on("2025-05-05")),
                        page(
                                "B",
                                "2025-05-06",
                                cars(Status.DONE, 53, Bound.EXACT, 0).on("2025-05-05"))))
                .isEqualTo("-, 53, -");
    }

    @Test
    void moneyKeepsItsBoundToo() {
        Page.Draft loan = Page.draft(EventType.AID, Form.FINANCE, Status.PLEDGED, "mention 0")
                .worth(new Money(BigDecimal.valueOf(80_000_000), "EUR", Bound.AT_MOST, null));
        assertThat(account(page("A", "2025-03-01", loan))).isEqualTo("≤80000000, -, -");
    }
}
