// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void recordTheStory() {
        ledger = Story.ofGhana().record(folder.resolve("story.db"));
    }

    @Test
    void theSameLedgerGivesTheSameBytesInAnotherTimeZoneAndLocale() {
        Releases.of(ledger, folder.resolve("a"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Releases.of(ledger, folder.resolve("b"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Releases.of(ledger, folder.resolve("c"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        Map<String, byte[]> first = Releases.bytes(folder.resolve("a"));
        for (String other : List.of("b", "c")) {
            Map<String, byte[]> again = Releases.bytes(folder.resolve(other));
            assertThat(again.keySet()).isEqualTo(first.keySet());
            assertThat(first.keySet().stream().filter(file -> !Arrays.equals(first.get(file), again.get(file))))
                    .as("files that differ")
                    .isEmpty();
        }
    }

    @Test
    void everyFileStandsInTheManifestWithItsSum() throws Exception {
        Releases.of(ledger, folder.resolve("a"));

        String manifest = Files.readString(folder.resolve("a/manifest.json"));
        List<String> sums = Files.readAllLines(folder.resolve("a/SHA256SUMS"));
        for (Map.Entry<String, byte[]> file :
                Releases.bytes(folder.resolve("a")).entrySet()) {
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
            if (!file.getKey().equals("SHA256SUMS")) {
                assertThat(sums).contains(sum + "  " + file.getKey());
                assertThat(file.getKey().equals("manifest.json") || manifest.contains(sum))
                        .as(file.getKey())
                        .isTrue();
            }
        }
    }

    @Test
    void aReleaseIsNeverOverwritten() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));

        assertThatThrownBy(() -> Releases.of(ledger, there))
                .isInstanceOfSatisfying(
                        EntenteException.class,
                        fault -> assertThat(fault.code()).isEqualTo(FaultCode.RELEASE_EXISTS));
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftBehindIsClearedAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".a.partial/csv"));
        Files.writeString(left.resolve("entries.csv"), "half a li");

        Releases.of(ledger, folder.resolve("a"));

        assertThat(Files.readString(folder.resolve("a/csv/entries.csv"))).startsWith("id,form,status,");
        try (Stream<Path> names = Files.list(folder)) {
            assertThat(names.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".a")))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsLeftWhenTheLedgerFails() {
        Path none = folder.resolve("none.db");

        assertThatThrownBy(() -> Releases.of(none, folder.resolve("a"))).isInstanceOf(EntenteException.class);
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(folder.resolve(".a.partial")).doesNotExist();
    }

    @Test
    void unknownIsEmptyAndNeverNought() throws IOException {
        Releases.of(ledger, folder.resolve("a"));

        List<String> accounts = Files.readAllLines(folder.resolve("a/csv/accounts.csv"));
        String goods = accounts.stream()
                .filter(l -> l.contains("goods:ambulance"))
                .findFirst()
                .orElseThrow();
        assertThat(goods).contains(",ambulances,ambulance,,,60,exact,,,").doesNotContain(",0,");
    }
}
