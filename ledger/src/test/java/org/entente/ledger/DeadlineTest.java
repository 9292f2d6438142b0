// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.entry.Deadline;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Overdue;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that were promised: kept, put off, or passed. */
class DeadlineTest {

    @TempDir
    Path folder;

    private int ledgers;

    private Entry only(List<Page> pages) {
        try (Ledger ledger = Ledger.open(folder.resolve(ledgers++ + ".db"))) {
            for (Page page : pages) {
                ledger.record(page.article(), page.mentions(), "1");
            }
            assertThat(ledger.entries(EntryFilter.all())).hasSize(1);
            return ledger.entries(EntryFilter.all()).get(0);
        }
    }

    private static Page page(String site, String published, Page.Draft... drafts) {
        Page page = Page.of(site, published, "mention 0 de " + site + ". mention 1 de " + site + ".");
        for (Page.Draft draft : drafts) {
            page.with(draft);
        }
        return page;
    }

    private static Page.Draft cars(Status status, int count) {
        return Page.delivery(status, "mention 0").cars(count);
    }

    private static List<String> deadlines(Entry entry) {
        return entry.deadlines().stream()
                .map(d -> d.due() + " " + d.state().label() + (d.before() == null ? "" : " for " + d.before()))
                .toList();
    }

    private static String overdue(Entry entry, String day) {
        return Overdue.of(entry, LocalDate.parse(day))
                .map(o -> o.deadline().due() + " " + o.days() + " days, "
                        + o.open().stream()
                                .map(a -> a.outstanding() == null
                                        ? "all"
                                        : a.outstanding().label())
                                .toList())
                .orElse("-");
    }

    @Test
    void aPromiseWhoseDayHasPassedIsOverdueWithWhatIsOutstanding() {
        Entry entry = only(List.of(
                page("A", "2025-03-01", cars(Status.PLEDGED, 50).on("2025-12")),
                page("B", "2025-06-01", cars(Status.DONE, 20).on("2025-05-30"))));
        assertThat(overdue(entry, "2025-12-31")).isEqualTo("-");
        assertThat(overdue(entry, "2026-01-10")).isEqualTo("2025-12 10 days, [30]");
    }

    @Test
    void whatNobodyReportsDeliveredIsOverdueAsAWhole() {
        Entry entry =
                only(List.of(page("A", "2025-03-01", cars(Status.PLEDGED, 50).on("2025-12"))));
        assertThat(overdue(entry, "2026-01-10")).isEqualTo("2025-12 10 days, [all]");
    }

    @Test
    void whatWasDeliveredLateIsNoLongerOverdue() {
        Entry entry = only(List.of(
                page("A", "2025-03-01", cars(Status.PLEDGED, 50).on("2025-12")),
                page("B", "2026-02-01", cars(Status.DONE, 50).on("2026-01-30"))));
        assertThat(deadlines(entry)).containsExactly("2025-12 met");
        assertThat(overdue(entry, "2026-03-10")).isEqualTo("-");
    }

    @Test
    void aPostponementTakesThePlaceOfTheDateBefore() {
        List<Page> pages = new ArrayList<>(List.of(
                page("A", "2025-03-01", cars(Status.PLEDGED, 25).on("2025-09")),
                page(
                        "B",
                        "2025-09-10",
                        cars(Status.SUSPENDED, 25),
                        Page.delivery(Status.PLEDGED, "mention 1").cars(25).on("2025-11")),
                page(
                        "C",
                        "2025-11-28",
                        Page.delivery(Status.PLEDGED, "mention 0").cars(25).on("2026-03"))));
        Entry entry = only(pages);
        List<String> expected = List.of("2025-09 put off", "2025-11 put off for 2025-09", "2026-03 open for 2025-11");
        assertThat(deadlines(entry)).isEqualTo(expected);
        assertThat(overdue(entry, "2025-10-15")).isEqualTo("-");
        assertThat(overdue(entry, "2026-04-30")).isEqualTo("2026-03 30 days, [all]");
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(pages, random);
            assertThat(deadlines(only(pages))).as("whatever the order of pages").isEqualTo(expected);
        }
    }

    @Test
    void whatWasPutOffStaysSoWhenItComesOnTheNewDate() {
        Entry entry = only(List.of(
                page("A", "2025-03-01", cars(Status.PLEDGED, 25).on("2025-09")),
                page("B", "2025-09-10", cars(Status.SUSPENDED, 25).on("2025-11")),
                page("C", "2025-11-08", cars(Status.DONE, 25).on("2025-11-04"))));
        assertThat(deadlines(entry)).containsExactly("2025-09 put off", "2025-11 met for 2025-09");
    }

    @Test
    void partsPromisedForTwoDatesDoNotPutEachOtherOff() {
        Entry entry = only(List.of(
                page(
                        "A",
                        "2025-03-01",
                        cars(Status.PLEDGED, 30).on("2025-06"),
                        Page.delivery(Status.PLEDGED, "mention 1").moreCars(25).on("2025-09")),
                page("B", "2025-07-02", cars(Status.DONE, 30).on("2025-06-28"))));
        assertThat(entry.deadlines()).noneMatch(Deadline::isPostponement);
        assertThat(overdue(entry, "2025-10-10")).isEqualTo("2025-09 10 days, [25]");
    }
}
