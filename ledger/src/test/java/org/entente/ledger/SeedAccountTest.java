// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of mention that one editorial makes: two visits, deliveries, and much in general. */
class SeedAccountTest {

    @TempDir
    Path folder;

    private static Page editorial() {
        return Page.of(
                        "Radio",
                        "2026-01-21",
                        "Les deux pays exécutent des accords et échangent des visites.",
                        "Le ministre Ivan Petrov est en ce moment à La Havane.",
                        "En novembre, Juan Gomez s’est rendu à Moscou.",
                        "Fin 2025, la Russie a livré dix voitures et compte en livrer cinquante autres.")
                .with(Page.draft(EventType.COOPERATE, Form.AGREEMENT, Status.ONGOING, "exécutent des accords"))
                .with(Page.draft(EventType.CONSULT, Form.VISIT, Status.ONGOING, "échangent des visites")
                        .from("CUB", "RUS"))
                .with(Page.visit(Status.ONGOING, "Ivan Petrov", "est en ce moment à La Havane")
                        .on("2026-01-21")
                        .at("La Havane", "CUB"))
                .with(Page.visit(Status.DONE, "Juan Gomez", "s’est rendu à Moscou")
                        .from("CUB", "RUS")
                        .on("2025-11"))
                .with(Page.delivery(Status.DONE, "a livré dix voitures")
                        .cars(10)
                        .on("2025-10/2025-12"))
                .with(Page.delivery(Status.PLEDGED, "compte en livrer cinquante autres")
                        .moreCars(50));
    }

    @Test
    void tenDeliveredAndFiftyMoreToComeAreOneLineOfAccount() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            Page page = editorial();
            ledger.record(page.article(), page.mentions(), "1");
            List<Entry> entries =
                    ledger.entries(EntryFilter.between("CUB", "RUS").with(Form.DELIVERY));

            assertThat(entries).as("both sentences speak of one undertaking").hasSize(1);
            Entry entry = entries.get(0);
            Account cars = entry.accounts().get(0);
            assertThat(cars.promised().value())
                    .as("ten delivered and fifty on top")
                    .isEqualByComparingTo("60");
            assertThat(cars.delivered().value()).isEqualByComparingTo("10");
            assertThat(cars.outstanding().value()).isEqualByComparingTo("50");
            assertThat(entry.status()).as("delivered in part is under way").isEqualTo(Status.ONGOING);
            assertThat(entry.source()).isEqualTo("RUS");
        }
    }

    @Test
    void visitsInGeneralDoNotSwallowANamedVisit() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            Page page = editorial();
            ledger.record(page.article(), page.mentions(), "1");
            List<Entry> visits = ledger.entries(EntryFilter.all().with(Form.VISIT));

            assertThat(visits).hasSize(3);
            assertThat(visits)
                    .extracting(Entry::who)
                    .containsExactlyInAnyOrder(List.of("Ivan Petrov"), List.of("Juan Gomez"), List.of());
            assertThat(visits)
                    .filteredOn(v -> v.who().contains("Juan Gomez"))
                    .extracting(Entry::status)
                    .containsExactly(Status.DONE);
        }
    }

    @Test
    void fiftyOthersAreOfTheGoodsThatTheSentenceHasNamed() {
        Page page = Page.of(
                        "Radio", "2026-01-21", "Moscou a livré dix voitures et prévoit d’en livrer cinquante autres.")
                .with(Page.delivery(Status.DONE, "a livré dix voitures")
                        .cars(10)
                        .on("2025-10/2025-12"))
                .with(Page.delivery(Status.PLEDGED, "prévoit d’en livrer cinquante autres")
                        .item(50, "autres", null, true));
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            ledger.record(page.article(), page.mentions(), "1");
            List<Entry> entries = ledger.entries(EntryFilter.all());

            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).accounts()).hasSize(1);
            assertThat(entries.get(0).accounts().get(0).promised().label()).isEqualTo("60");
            assertThat(entries.get(0).label()).isEqualTo("automobiles");
        }
    }
}
