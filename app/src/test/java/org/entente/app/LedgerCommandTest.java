// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {

    @TempDir
    static Path folder;

    private static Path ledger;

    @BeforeAll
    static void recordTheStory() {
        ledger = folder.resolve("story.db");
        Story.record(ledger);
    }

    @Test
    void anEntryTellsWhatWasPromisedDeliveredAndIsOutstanding() {
        CommandRun run = CommandRun.of("ledger", "NOR", "GHA", "--ledger", ledger, "--form", "delivery");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("promised 60", "outstanding 50", "NOR → GHA", "ambulances", "sources disagree");
    }

    @ParameterizedTest
    @CsvSource({"NOR,GHA", "gha,nor", "norvège,ghana", "Norway,le Ghana", "NO,GH"})
    void aPairIsNamedByCodeOrByNameInEitherOrder(String one, String other) {
        assertThat(CommandRun.of("ledger", one, other, "--ledger", ledger).out())
                .isEqualTo(CommandRun.of("ledger", "NOR", "GHA", "--ledger", ledger)
                        .out())
                .contains("visit", "delivery");
    }

    @Test
    void filtersNarrowWhatIsListed() {
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--form", "visit")
                        .out())
                .contains("Ingrid Solheim")
                .doesNotContain("ambulances");
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--sector", "12").out())
                .contains("ambulances")
                .doesNotContain("Solheim");
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--status", "done,pledged", "--from", "2031-08")
                        .out())
                .contains("Solheim")
                .doesNotContain("ambulances");
        CommandRun none = CommandRun.of("ledger", "FRA", "MLI", "--ledger", ledger);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("nothing in");
        assertThat(none.code()).isZero();
    }

    @Test
    void theTimelineHoldsWhatWasSaid() {
        CommandRun run = CommandRun.of("ledger", "--ledger", ledger, "--events");

        assertThat(run.out()).contains("SUPPORT", "GHA → NOR", "2031-07-03", "salue la Norvège");
    }

    @Test
    void overdueListsPromisesWhoseDayHasPassedOnTheDayOfAsking() {
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--overdue", "--as-of", "2030")
                        .out())
                .isEmpty();
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--overdue", "--as-of", "soon")
                        .code())
                .isEqualTo(FaultCode.USAGE.exitCode());
    }

    @Test
    void contradictionsAreListedWithBothQuotes() {
        CommandRun run = CommandRun.of("ledger", "--ledger", ledger, "--contradictions");

        assertThat(run.out())
                .contains("Sources disagree", "independent source", "«")
                .doesNotContain("visit");
    }

    @Test
    void sourcesAreListedWithTheirKindAndGrade() {
        assertThat(CommandRun.of("sources", "--ledger", ledger).out())
                .contains("outlet", "La Gazette du port", "unknown", "F cannot be judged");
        assertThat(CommandRun.of("sources", "--ledger", ledger, "--format", "jsonl")
                        .out())
                .contains("\"outlet\":{\"name\":\"La Gazette du port\"", "\"origin\"");
    }

    @Test
    void csvHasAHeaderAndOneRowForEachLineOfAccount() {
        CommandRun run = CommandRun.of("ledger", "--ledger", ledger, "--format", "csv");

        assertThat(run.outLines()).hasSize(3);
        assertThat(run.outLines().get(0)).startsWith("id,form,status,source,target,label,");
        assertThat(run.out()).contains(",delivery,").contains(",60,");
    }

    @Test
    void jsonLinesAreOneEntryEach() {
        CommandRun run = CommandRun.of("ledger", "--ledger", ledger, "--format", "jsonl");

        assertThat(run.outLines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"E-") && line.endsWith("}"));
    }

    @Test
    void showPrintsEveryQuoteWithItsArticle() {
        String id = CommandRun.of("ledger", "--ledger", ledger, "--form", "delivery", "--format", "jsonl")
                .out()
                .substring(7, 17);

        CommandRun run = CommandRun.of("show", id, "--ledger", ledger);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "« Oslo s’engage à livrer soixante ambulances au Ghana. »",
                        "« La Norvège a livré dix ambulances au Ghana. »",
                        "La Gazette du port, 2031-06-11: Dix ambulances",
                        "Sources disagree")
                .containsPattern("promised +60");
        assertThat(CommandRun.of("show", id.substring(2, 8).toLowerCase(java.util.Locale.ROOT), "--ledger", ledger)
                        .out())
                .isEqualTo(run.out());
        assertThat(CommandRun.of("show", id, "--ledger", ledger, "--format", "json")
                        .out())
                .startsWith("{")
                .contains("\"outstanding\"");
    }

    @Test
    void showPrintsAnEventOfTheTimelineToo() {
        String id = CommandRun.of("ledger", "--ledger", ledger, "--events", "--format", "jsonl")
                .out()
                .substring(7, 17);

        assertThat(CommandRun.of("show", id, "--ledger", ledger).out())
                .contains(id, "SUPPORT", "« Le président du Ghana salue la Norvège. »", "Radio Volta, 2031-07-03");
    }

    @Test
    void anEntryThatIsNotThereIsOneLine() {
        CommandRun run = CommandRun.of("show", "E-ZZZZZZZZ", "--ledger", ledger);

        assertThat(run.code()).isEqualTo(FaultCode.NO_SUCH_ENTRY.exitCode());
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void aLedgerThatIsNotThereIsOneLineAndIsNotMade() {
        Path missing = folder.resolve("missing.db");
        CommandRun run = CommandRun.of("ledger", "--ledger", missing);

        assertThat(run.code()).isEqualTo(FaultCode.NO_SUCH_LEDGER.exitCode());
        assertThat(run.errLines()).hasSize(1);
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "show", "read"})
    void aFileThatIsNoLedgerIsOneLineAndIsLeftAsItWas(String command) throws IOException {
        Path notes = folder.resolve("notes-" + command + ".txt");
        Files.writeString(notes, "Nothing but notes. ".repeat(200), StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(notes);

        CommandRun run = switch (command) {
            case "show" -> CommandRun.of("show", "E-1", "--ledger", notes);
            case "read" -> CommandRun.of("read", notes, "--ledger", notes);
            default -> CommandRun.of("ledger", "--ledger", notes);
        };

        assertThat(run.code()).isEqualTo(FaultCode.NOT_A_LEDGER.exitCode());
        assertThat(run.errLines()).hasSize(1);
        assertThat(Files.readAllBytes(notes)).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        Path newer = folder.resolve("newer.db");
        Story.record(newer);
        NewerLedger.make(newer);

        CommandRun run = CommandRun.of("ledger", "--ledger", newer);

        assertThat(run.code()).isEqualTo(FaultCode.LEDGER_TOO_NEW.exitCode());
        assertThat(run.errLines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--form=gift", "--status=lost", "--from=yesterday", "--sort=luck", "--format=xml"})
    void aWrongOptionIsAWrongCall(String option) {
        CommandRun run = CommandRun.of("ledger", option, "--ledger", ledger);

        assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aPartyNobodyKnowsIsAWrongCall() {
        CommandRun run = CommandRun.of("ledger", "Atlantis", "--ledger", ledger);

        assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
        assertThat(run.err()).contains("Atlantis");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        String address = "jdbc:postgresql://localhost:1/team?user=ana&password=geheim";
        for (CommandRun run : List.of(
                CommandRun.of("ledger", "--ledger", address),
                CommandRun.of("show", "E-ZZZZZZZZ", "--ledger", address))) {
            assertThat(run.code()).isEqualTo(FaultCode.LEDGER_UNREACHABLE.exitCode());
            assertThat(run.err())
                    .contains("jdbc:postgresql://localhost:1/team", "cannot be reached")
                    .doesNotContain("geheim");
        }
    }
}
