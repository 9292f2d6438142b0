// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCoderTest {

    @TempDir
    Path folder;

    private Path gold;
    private Path texts;

    @BeforeEach
    void writeTexts() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), """
                La Norvège a livré dix ambulances au Ghana.
                Les pêcheurs attendent la fin des pluies et réparent leurs filets sur la plage.
                Le Chili et le Pérou ont signé un accord sur la pêche.
                """, StandardCharsets.UTF_8);
        gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"doc": "a", "line": 1, "mentions": [{"type": "COOPERATE", "type_alt": ["AID"], "form": "delivery", "source": {"country": "NOR"}, "target": {"country": "GHA"}, "status": "done"}]}
                {"doc": "a", "line": 3, "mentions": [{"type": "AGREE", "form": "agreement", "source": "CHL", "target": "PER", "status": "agreed"}]}
                {"doc": "elsewhere", "line": 1, "mentions": [{"type": "AGREE", "form": "agreement", "source": "CHL", "target": "PER", "status": "agreed"}]}
                """, StandardCharsets.UTF_8);
    }

    @Test
    void clearSentencesAreRightAndDocumentsThatAreNotThereDoNotCount() {
        CommandRun run = CommandRun.of("evaluate", "coder", gold, texts);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("event   P 1.000  R 1.000  F1 1.000   (right 2, wrong 0, missed 0)");
        assertThat(run.outLines()).last().isEqualTo("1.000");
    }

    @Test
    void aFolderIsScoredLanguageByLanguage() throws IOException {
        Files.move(texts, folder.resolve("fr"));
        Files.createDirectories(folder.resolve("xx"));
        Files.writeString(folder.resolve("ignore.txt"), "a 3\n");

        CommandRun run = CommandRun.of("evaluate", "coder", folder, "--types");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.outLines()).first().isEqualTo("fr");
        assertThat(run.out())
                .contains("(right 1, wrong 0, missed 0)", "  COOPERATE P 1.000")
                .doesNotContain("AGREE");
        assertThat(run.err()).contains("not read yet: xx");
    }

    @Test
    void aGoldWithoutTextsIsAWrongCall() {
        assertThat(CommandRun.of("evaluate", "coder", gold).code()).isEqualTo(FaultCode.USAGE.exitCode());
    }

    @Test
    void ignoredLinesAreLeftOut() throws IOException {
        Path ignore = Files.writeString(folder.resolve("ignore.txt"), "a 3\n");

        assertThat(CommandRun.of("evaluate", "coder", gold, texts, "--ignore", ignore)
                        .out())
                .contains("(right 1, wrong 0, missed 0)");
    }

    @Test
    void disagreementsCanBeShown() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.jsonl"),
                Files.readString(gold).replace("\"AGREE\"", "\"ASSAULT\"").replace("agreement", "force"));

        assertThat(CommandRun.of("evaluate", "coder", other, texts, "--show", "5")
                        .out())
                .contains("a:3 Le Chili et le Pérou", "gold  ASSAULT/force", "coded AGREE/agreement");
    }

    @Test
    void aGoldThatIsNoneNamesItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"doc\": \"a\"\n");
        CommandRun run = CommandRun.of("evaluate", "coder", broken, texts);

        assertThat(run.code()).isEqualTo(FaultCode.MALFORMED_DATA.exitCode());
        assertThat(run.err()).contains("broken.jsonl:1");
    }

    @Test
    void theNumbersAreThoseOfTheProjectsScorer() throws Exception {
        Path shared = Path.of(System.getProperty("entente.root", ".."))
                .resolve("../shared")
                .normalize();
        Path scorer = shared.resolve("tools/score_mentions.py");
        Path ntrex = shared.resolve("data/ntrex");
        boolean there = Files.exists(scorer) && Files.exists(ntrex) && Files.exists(Path.of("/usr/bin/python3"));
        if (!there) {
            System.err.println(
                    "SKIPPED: EvaluateCoderTest needs ../shared and python3 to compare with the project's scorer");
        }
        Assumptions.assumeTrue(there, "../shared or python3 is not there");
        Path coded = folder.resolve("coded.jsonl");
        CommandRun read = CommandRun.of("read", ntrex.resolve("fr"), "--no-ledger", "--format", "jsonl");
        Files.writeString(coded, read.out(), StandardCharsets.UTF_8);

        Path printed = folder.resolve("scores.txt");
        Process python = new ProcessBuilder(
                        "/usr/bin/python3",
                        scorer.toString(),
                        ntrex.resolve("gold.jsonl").toString(),
                        coded.toString(),
                        ntrex.resolve("fr").toString(),
                        "--ignore",
                        ntrex.resolve("ignore.txt").toString())
                .redirectOutput(printed.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();

        CommandRun ours = CommandRun.of(
                "evaluate",
                "coder",
                ntrex.resolve("gold.jsonl"),
                ntrex.resolve("fr"),
                "--ignore",
                ntrex.resolve("ignore.txt"));
        assertThat(ours.out()).isEqualTo(Files.readString(printed));
    }
}
