// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.mention.Party;
import org.entente.model.text.Language;
import org.junit.jupiter.api.Test;

/** The tables agree with each other and with what a party may be. */
class ActorTablesTest {

    private static final Set<String> BODIES = Set.of("IGO:EU", "IGO:UN", "IGO:NATO");

    @Test
    void everyCountryHasFactsAndEveryFactACountry() throws IOException {
        for (String language : List.of("fr", "es", "pt")) {
            assertThat(column("countries." + language + ".tsv", 0))
                    .containsExactlyInAnyOrderElementsOf(column("countries.tsv", 0));
        }
    }

    @Test
    void everyNeighbourIsACountryOfTheTable() throws IOException {
        Set<String> codes = Set.copyOf(column("countries.tsv", 0));
        for (String field : column("countries.tsv", 4)) {
            if (!field.isEmpty()) {
                assertThat(codes).containsAll(Arrays.asList(field.split(",")));
            }
        }
    }

    @Test
    void aPersonHasOneNameInAllLanguages() throws IOException {
        Set<String> names =
                column("persons.fr.tsv", 3).stream().map(ActorTablesTest::first).collect(Collectors.toSet());
        for (String language : List.of("es", "pt")) {
            assertThat(column("persons." + language + ".tsv", 3).stream()
                            .map(ActorTablesTest::first)
                            .collect(Collectors.toSet()))
                    .containsAll(names);
        }
    }

    private static String first(String alternatives) {
        return alternatives.split("\\|", 2)[0];
    }

    @Test
    void everyCodeMakesAParty() throws IOException {
        for (String table : List.of(
                "organisations.fr.tsv",
                "persons.fr.tsv",
                "regions.fr.tsv",
                "organisations.es.tsv",
                "persons.es.tsv",
                "regions.es.tsv",
                "organisations.pt.tsv",
                "persons.pt.tsv",
                "regions.pt.tsv",
                "heroes.tsv",
                "countries.tsv")) {
            for (String code : column(table, 0)) {
                // A dash is an armed group that no state answers for.
                assertThat(code.equals("-") || Party.of(code).country().equals(code))
                        .as("%s in %s", code, table)
                        .isTrue();
            }
        }
    }

    @Test
    void theMembersOfTheUnitedNationsAreThere() throws IOException {
        List<String> states = column("countries.tsv", 0).stream()
                .filter(code -> !BODIES.contains(code))
                .toList();
        assertThat(states).doesNotHaveDuplicates().hasSizeGreaterThan(205);
        assertThat(states).contains("AFG", "CUB", "PSE", "TWN", "XKX", "ESH", "HKG", "VAT", "ZWE", "SSD", "TLS", "COM");
    }

    @Test
    void aLanguageWithoutTablesIsRefused() {
        assertThatThrownBy(() -> ActorLexicon.forLanguage(new Language("xx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xx");
    }

    private static List<String> column(String table, int column) throws IOException {
        try (InputStream stream = ActorLexicon.class.getResourceAsStream(table)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[column])
                    .collect(Collectors.toList());
        }
    }
}
