// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    Path folder;

    @Test
    void aValueThatChangedIsToldWithWhatItWas() throws IOException {
        Path ledger = Story.ofGhana().record(folder.resolve("a.db"));
        Releases.of(ledger, folder.resolve("1"));
        new Story()
                .tell(
                        "https://volta.example/h",
                        "Radio Volta",
                        "2031-10-02",
                        "Quinze ambulances de plus sont arrivées.",
                        Story.ambulances(Status.DONE, 15, "2031-09"))
                .record(ledger);

        Released made = Releases.of(ledger, folder.resolve("2"), folder.resolve("1"));

        List<String> changes = Files.readAllLines(folder.resolve("2/changes.csv"));
        assertThat(changes)
                .anyMatch(line -> line.matches("accounts,E-\\w+ goods:ambulance,changed,delivered,(10|8),2[35]"));
        assertThat(changes).anyMatch(line -> line.matches("entries,E-\\w+,changed,articles,3,4"));
        assertThat(changes).anyMatch(line -> line.startsWith("sources,") && line.endsWith(",added,,,"));
        assertThat(made.changes()).containsEntry("sources added", 1L).containsEntry("steps added", 1L);
        assertThat(Files.readString(folder.resolve("2/CHANGES.md")))
                .startsWith("# Changes since 2031.10")
                .containsPattern("goods:ambulance` delivered: `(10|8)` → `2[35]`");
    }

    @Test
    void anEntryThatIsNewIsAddedAndOneOutsideTheFilterIsLeftOut() throws IOException {
        Path ledger = Story.ofGhana().record(folder.resolve("a.db"));
        ReleaseRequest loans = new ReleaseRequest(
                folder.resolve("1"),
                "1",
                EntryFilter.all().with(Form.FINANCE),
                EnumSet.of(Format.CSV),
                null,
                "t",
                null,
                ReleaseRequest.Publisher.NONE);
        ReleaseRequest visits = new ReleaseRequest(
                folder.resolve("2"),
                "2",
                EntryFilter.all().with(Form.VISIT),
                EnumSet.of(Format.CSV),
                folder.resolve("1"),
                "t",
                null,
                ReleaseRequest.Publisher.NONE);
        try (Ledger open = Ledger.openExisting(ledger)) {
            Release.write(open, loans);
            Release.write(open, visits);
        }

        assertThat(Files.readAllLines(folder.resolve("2/changes.csv")))
                .anyMatch(line -> line.matches("entries,E-\\w+,left_out,,,"))
                .anyMatch(line -> line.matches("entries,E-\\w+,added,,,"));
    }

    @Test
    void anEntryThatTheLedgerDoesNotHaveIsGone() throws IOException {
        Releases.of(Story.ofGhana().record(folder.resolve("a.db")), folder.resolve("1"));
        Path other = new Story()
                .tell("b", "B", "2031-01-01", "Accra salue Oslo.", Story.praise())
                .record(folder.resolve("b.db"));

        Released made = Releases.of(other, folder.resolve("2"), folder.resolve("1"));

        assertThat(made.changes()).containsEntry("entries gone", 3L).containsEntry("events added", 1L);
    }

    @Test
    void nothingChangedIsSaid() throws IOException {
        Path ledger = Story.ofGhana().record(folder.resolve("a.db"));
        Releases.of(ledger, folder.resolve("1"));
        Releases.of(ledger, folder.resolve("2"), folder.resolve("1"));

        assertThat(Files.readString(folder.resolve("2/CHANGES.md"))).endsWith("None.\n");
        assertThat(Files.readString(folder.resolve("2/manifest.json")))
                .contains("\"previous\"", "\"version\" : \"2031.10\"");
    }

    @Test
    void aReleaseBeforeThatWasTamperedWithIsRefused() throws IOException {
        Path ledger = Story.ofGhana().record(folder.resolve("a.db"));
        Releases.of(ledger, folder.resolve("1"));
        Files.writeString(folder.resolve("1/csv/entries.csv"), "E-X\r\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Releases.of(ledger, folder.resolve("2"), folder.resolve("1")))
                .isInstanceOfSatisfying(EntenteException.class, fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.NOT_A_RELEASE);
                    assertThat(fault.line()).contains("entries.csv", "is not what it was");
                });
        assertThat(folder.resolve("2")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoReleaseIsRefused() {
        Path ledger = Story.ofGhana().record(folder.resolve("a.db"));

        assertThatThrownBy(() -> Releases.of(ledger, folder.resolve("2"), folder))
                .isInstanceOfSatisfying(
                        EntenteException.class,
                        fault -> assertThat(fault.code()).isEqualTo(FaultCode.NOT_A_RELEASE));
    }
}
