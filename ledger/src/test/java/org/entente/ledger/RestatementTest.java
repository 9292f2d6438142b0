// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts are added, totals told again are not, in the words of five languages and in whatever order the pages come. */
class RestatementTest {

    @TempDir
    Path folder;

    private int ledgers;

    private static Page told(String site, String published, String language, Page.Draft draft, String sentence) {
        return Page.of(site, published, sentence).with(draft.language(language));
    }

    private static Page.Draft cars(Status status, String quote, int count) {
        return Page.delivery(status, quote).cars(count);
    }

    /** The accounts of the only entry, the same for some orders of the pages. */
    private String accounts(List<Page> pages) {
        List<Page> shuffled = new ArrayList<>(pages);
        Random random = new Random(5);
        String first = "";
        for (int round = 0; round < 3; round++) {
            String now = once(shuffled);
            assertThat(round == 0 ? now : first).isEqualTo(now);
            first = now;
            Collections.shuffle(shuffled, random);
        }
        return first;
    }

    private String once(List<Page> pages) {
        try (Ledger ledger = Ledger.open(folder.resolve(ledgers++ + ".db"))) {
            for (Page page : pages) {
                ledger.record(page.article(), page.mentions(), "1");
            }
            List<Entry> entries = ledger.entries(EntryFilter.all());
            assertThat(entries).hasSize(1);
            List<String> lines = new ArrayList<>();
            for (Account account : entries.get(0).accounts()) {
                lines.add(label(account.promised()) + ", " + label(account.delivered()) + ", "
                        + label(account.outstanding()));
            }
            return String.join("; ", lines);
        }
    }

    private static String label(@Nullable Figure figure) {
        return figure == null ? "-" : figure.label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La Russie a livré quinze automobiles à Cuba, portant à 25 le nombre de celles qui sont arrivées.
            fr | La Russie a livré quinze automobiles à Cuba, ce qui porte le total à 25.
            en | Russia delivered fifteen cars to Cuba, bringing the total to 25.
            es | Rusia entregó quince autos a Cuba, lo que eleva el total a 25.
            pt | A Rússia entregou quinze carros a Cuba, elevando o total para 25.
            ru | Россия передала Кубе пятнадцать автомобилей, доведя общее число до 25.
            """)
    void aPartThatBringsTheTotalIsAPart(String language, String sentence) {
        String quote = sentence.substring(0, sentence.indexOf(','));
        assertThat(accounts(List.of(
                        told("A", "2025-05-06", "fr", cars(Status.PLEDGED, "promet", 60), "On promet des automobiles."),
                        told(
                                "A",
                                "2025-06-06",
                                "fr",
                                cars(Status.DONE, "sont là", 10).on("2025-06-05"),
                                "Dix sont là."),
                        told(
                                "B",
                                "2025-09-03",
                                language,
                                cars(Status.DONE, quote, 15).on("2025-09-02"),
                                sentence))))
                .isEqualTo("60, 25, 35");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La moitié des 60 automobiles promises a été livrée.
            en | Half of the 60 cars promised were delivered.
            es | La mitad de los 60 autos prometidos fue entregada.
            pt | Metade dos 60 carros prometidos foi entregue.
            ru | Передана половина из 60 обещанных автомобилей.
            """)
    void halfOfThePromisedIsHalfOfIt(String language, String sentence) {
        assertThat(accounts(List.of(
                        told("A", "2025-05-06", "fr", cars(Status.PLEDGED, "promet", 60), "On promet des automobiles."),
                        told(
                                "B",
                                "2025-09-03",
                                language,
                                cars(Status.DONE, sentence, 60).on("2025-09"),
                                sentence))))
                .isEqualTo("60, 30, 30");
    }

    @Test
    void theRemainingTwentyAreTheRestOfThePromiseAndThenTheLastPart() {
        Page promise = told("A", "2025-03-01", "fr", cars(Status.PLEDGED, "promet", 50), "On promet des automobiles.");
        Page part =
                told("A", "2025-06-06", "fr", cars(Status.DONE, "sont là", 30).on("2025-06-05"), "Trente sont là.");
        Page rest = told(
                "B",
                "2025-07-01",
                "en",
                Page.delivery(Status.PLEDGED, "will follow").moreCars(20).on("2025-12"),
                "The remaining 20 will follow.");
        assertThat(accounts(List.of(promise, part, rest))).isEqualTo("50, 30, 20");
        Page last = told(
                "C",
                "2025-12-20",
                "es",
                Page.delivery(Status.DONE, "llegaron").moreCars(20).on("2025-12-19"),
                "Los últimos veinte llegaron.");
        assertThat(accounts(List.of(promise, part, rest, last))).isEqualTo("50, 50, 0");
    }

    @Test
    void twoCurrenciesAreTwoLines() {
        Page dollars = Page.of("B", "2025-06-02", "mention de B.")
                .with(Page.draft(EventType.AID, Form.FINANCE, Status.PLEDGED, "mention")
                        .about("port", "port", "quai", "grue")
                        .worth(66_000_000, "USD"));
        assertThat(accounts(List.of(loan("A", "2025-06-01", Status.PLEDGED, 60, null), dollars)))
                .isEqualTo("60000000, -, -; 66000000, -, -");
    }

    private static Page loan(String site, String published, Status status, int millions, @Nullable String on) {
        Page.Draft draft = Page.draft(EventType.AID, Form.FINANCE, status, "mention")
                .about("port", "port", "quai", "grue")
                .worth(millions * 1_000_000L, "EUR");
        return Page.of(site, published, "mention de " + site + ".").with(on == null ? draft : draft.on(on));
    }
}
