// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger makes of {@link Story}: the business rules of the coding guide's §8. */
class StoryTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void readTheStory() {
        ledger = Ledger.open(folder.resolve("story.db"));
        Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Entry only(Form form) {
        List<Entry> entries = ledger.entries(EntryFilter.between("CUB", "RUS").with(form));
        assertThat(entries)
                .as("all that is told of one undertaking is one entry: %s", form)
                .hasSize(1);
        return entries.get(0);
    }

    @Test
    void partDeliveriesAddUpAndRestatementsDoNot() {
        Account tractors = only(Form.DELIVERY).accounts().get(0);

        assertThat(tractors.promised().value())
                .as("fifty told twice is fifty, and the last twenty-five are a part of them")
                .isEqualByComparingTo("50");
        assertThat(tractors.delivered().value())
                .as("ten in May and fifteen in September; \"twenty-five to this day\" is their sum told again")
                .isEqualByComparingTo("25");
        assertThat(tractors.outstanding().value()).isEqualByComparingTo("25");
    }

    @Test
    void aPostponementShowsInTheHistoryAndTheNewDateIsDue() {
        Entry delivery = only(Form.DELIVERY);

        assertThat(delivery.status())
                .as("part delivered, the rest has a new date")
                .isEqualTo(Status.ONGOING);
        assertThat(delivery.history()).extracting(s -> s.status()).contains(Status.SUSPENDED);
        assertThat(delivery.due()).isEqualTo(TimeSpan.parse("2026-03"));
        assertThat(delivery.date()).isEqualTo(TimeSpan.parse("2025-05-05/2025-09-02"));
    }

    @Test
    void independentSourcesThatDisagreeAreShownSideBySide() {
        Entry delivery = only(Form.DELIVERY);

        assertThat(delivery.contradictions()).hasSize(1);
        Contradiction dispute = delivery.contradictions().get(0);
        assertThat(dispute.about()).isEqualTo(Status.DONE);
        assertThat(dispute.claims()).extracting(Contradiction.Claim::value).containsExactlyInAnyOrder("15", "12");
        assertThat(delivery.accounts().get(0).delivered().rivals())
                .as("ten and twelve, if the harbour is right")
                .containsExactly(BigDecimal.valueOf(22));
        assertThat(delivery.accounts().get(0).delivered().label()).isEqualTo("22 | 25");
    }

    @Test
    void aCopiedAgencyStoryIsOneSource() {
        Contradiction dispute = only(Form.DELIVERY).contradictions().get(0);

        Contradiction.Claim fifteen = dispute.claims().stream()
                .filter(c -> c.value().equals("15"))
                .findFirst()
                .orElseThrow();
        assertThat(fifteen.steps()).as("both articles are shown").hasSize(2);
        assertThat(fifteen.independentSources())
                .as("the daily prints what the agency wrote")
                .isEqualTo(1);
        assertThat(ledger.articles())
                .filteredOn(a -> "Le Quotidien".equals(a.site()))
                .extracting(SourceArticle::origin)
                .as("only the copied article is the agency's")
                .containsExactly("agence nord", "le quotidien");
    }

    @Test
    void visitsOfOneMinisterInTwoYearsAreTwoEntries() {
        List<Entry> visits = ledger.entries(EntryFilter.between("RUS", "CUB").with(Form.VISIT));

        assertThat(visits).hasSize(2);
        assertThat(visits).extracting(v -> v.date().iso()).containsExactly("2025-02-03/2025-02-09", "2026-02-16");
    }

    @Test
    void eightAgreementsOfTwoSummitsAreTwoEntries() {
        assertThat(ledger.entries(EntryFilter.between("RUS", "CUB").with(Form.AGREEMENT)))
                .hasSize(2)
                .allMatch(e -> e.status() == Status.AGREED);
    }

    @Test
    void aLoanPaidInPartIsOneLineOfMoney() {
        Entry loan = only(Form.FINANCE);

        Account euros = loan.accounts().get(0);
        assertThat(euros.of().label()).isEqualTo("EUR");
        assertThat(euros.promised().value()).isEqualByComparingTo("60000000");
        assertThat(euros.delivered().value()).isEqualByComparingTo("15000000");
        assertThat(euros.outstanding().value()).isEqualByComparingTo("45000000");
        assertThat(loan.status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void oneStatementReportedTwiceIsOneEvent() {
        List<TimelineEvent> events = ledger.events(EntryFilter.between("RUS", "USA"));

        assertThat(events).hasSize(1);
        assertThat(events.get(0).reports()).hasSize(2);
        assertThat(events.get(0).independentSources()).isEqualTo(2);
    }

    @Test
    void filtersNarrowTheLedger() {
        assertThat(ledger.entries(EntryFilter.of("RUS"))).hasSameSizeAs(ledger.entries(EntryFilter.all()));
        assertThat(ledger.entries(EntryFilter.of("FRA"))).isEmpty();
        assertThat(ledger.entries(EntryFilter.all().saying("TRACTEURS"))).hasSize(1);
        assertThat(ledger.entries(EntryFilter.all().saying("harbin"))).isEmpty();
        assertThat(ledger.entries(EntryFilter.all().with(Status.AGREED))).hasSize(2);
        assertThat(ledger.entries(EntryFilter.on(Story.paid().article().contentHash())))
                .extracting(Entry::form)
                .containsExactly(Form.FINANCE);
        assertThat(ledger.entries(EntryFilter.all().with(Form.VISIT).from(new PartialDate("2026"))))
                .hasSize(1);
    }

    @Test
    void anEntryIsFoundByIdAndByTheBeginningOfIt() {
        Entry delivery = only(Form.DELIVERY);

        assertThat(ledger.entry(delivery.id())).contains(delivery);
        assertThat(ledger.entry(delivery.id().toLowerCase().substring(0, 7))).contains(delivery);
        assertThat(ledger.entry("E-UUUUUUUU")).isEmpty();
    }

    @Test
    void anIdThatWasShownResolvesAfterItsEntryWasMerged() {
        try (Ledger small = Ledger.open(folder.resolve("small.db"))) {
            Page late = Story.firstPart();
            small.record(late.article(), late.mentions(), "1");
            Page early = Story.promise();
            small.record(early.article(), early.mentions(), "1");
            Entry merged = small.entries(EntryFilter.all().with(Form.DELIVERY)).get(0);
            for (Step step : merged.history()) {
                assertThat(small.entry("E-" + step.id().substring(0, 8))).contains(merged);
            }
        }
    }

    @Test
    void whyTwoEntriesAreTwoCanBeRead() {
        List<Entry> visits = ledger.entries(EntryFilter.between("RUS", "CUB").with(Form.VISIT));

        assertThat(ledger.compare(visits.get(0).id(), visits.get(1).id())
                        .orElseThrow()
                        .toString())
                .contains("never: date (2025-02-03..2025-02-09 / 2026-02-16..2026-02-16)");
        assertThat(ledger.compare(visits.get(0).id(), only(Form.FINANCE).id())).isEmpty();
    }
}
