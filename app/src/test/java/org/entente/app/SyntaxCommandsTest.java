// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxCommandsTest {

    private static final String TEXT = """
            La Norvège a livré dix ambulances au Ghana. Le ministre du Commerce se rendra à Accra.
            Les deux pays discutent de la construction d’un port. Oslo soutient l’initiative des pêcheurs.
            """;

    @TempDir
    Path folder;

    @Test
    void parsePrintsConlluWithTenColumns() {
        CommandRun run = CommandRun.withInput(TEXT.getBytes(StandardCharsets.UTF_8), "parse");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("# text = La Norvège a livré dix ambulances au Ghana.", "-");
        assertThat(run.outLines().stream().filter(line -> !line.isEmpty() && !line.startsWith("#")))
                .allMatch(line -> line.split("\t", -1).length == 10);
        assertThat(run.out()).endsWith("\n\n");
    }

    @Test
    void aTreeShowsEachWordUnderItsHead() {
        CommandRun run = CommandRun.withInput(
                "Oslo soutient Accra.".getBytes(StandardCharsets.UTF_8), "parse", "--format", "tree");

        assertThat(run.outLines().get(0)).isEqualTo("Oslo soutient Accra.");
        assertThat(run.outLines().get(1)).contains("root", "soutient", "VERB");
        assertThat(run.out()).contains("├─ nsubj", "Oslo");
    }

    @Test
    void aModelCanBeTrainedUsedAndScored() throws IOException {
        Path treebank = treebank(TEXT.repeat(3));
        Path model = folder.resolve("small.model");

        CommandRun trained =
                CommandRun.of("train", "--language", "fr", "--treebank", treebank, "--out", model, "--rounds", "2");
        assertThat(trained.err()).contains("training on 12 sentences");
        assertThat(trained.code()).isZero();

        CommandRun scored = CommandRun.of("evaluate", "syntax", treebank, "--model", model);
        assertThat(scored.code()).isZero();
        assertThat(scored.out()).contains("12 sentences", "LAS", "from raw text");
    }

    @Test
    void whatCannotBeWrittenIsOneLineAndLeavesNothingBehind() throws IOException {
        Path treebank = treebank(TEXT);
        Path out = folder.resolve("missing").resolve("out");

        for (CommandRun run : List.of(
                CommandRun.of("train", "--language", "fr", "--treebank", treebank, "--out", out, "--rounds", "1"),
                CommandRun.of("bootstrap", treebank, "--treebank", treebank, "--out", out, "--rounds", "1"))) {
            assertThat(run.code()).as(run.err()).isEqualTo(FaultCode.CANNOT_WRITE.exitCode());
            assertThat(run.err()).contains(out + ": cannot be written");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**missing*");
    }

    @Test
    void aBootstrappedTreebankIsWrittenWhole() throws IOException {
        Path treebank = treebank(TEXT);
        Path silver = Files.writeString(folder.resolve("silver.conllu"), "what was there before");

        CommandRun run = CommandRun.of("bootstrap", treebank, "--treebank", treebank, "--out", silver, "--rounds", "1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("learning from 4 sentences");
        assertThat(run.out()).contains("silver.conllu (4 sentences)");
        assertThat(silver).content().contains("# text = La Norvège a livré dix ambulances au Ghana.");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theNameOfATreebankTellsItsLanguage() throws IOException {
        Path treebank =
                Files.writeString(folder.resolve("nl_small.conllu"), "1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_\n\n");

        assertThat(CommandRun.of("evaluate", "syntax", treebank).code())
                .isEqualTo(FaultCode.LANGUAGE_NOT_READ.exitCode());
        assertThat(CommandRun.of("evaluate", "syntax", "--language", "fr", treebank)
                        .code())
                .isZero();
    }

    @Test
    void aTreebankThatIsNoneNamesItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.conllu"), "1\tOslo\n\n");

        CommandRun run = CommandRun.of("evaluate", "syntax", broken);

        assertThat(run.code()).isEqualTo(FaultCode.MALFORMED_DATA.exitCode());
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("broken.conllu");
    }

    @Test
    void aFileThatIsNoModelIsOneLine() throws IOException {
        for (String content : new String[] {"", "x", "not a model at all"}) {
            Path model = Files.writeString(folder.resolve("none.model"), content);
            CommandRun run = CommandRun.withInput("Oui.".getBytes(StandardCharsets.UTF_8), "parse", "--model", model);

            assertThat(run.code()).as(content).isEqualTo(FaultCode.MALFORMED_DATA.exitCode());
            assertThat(run.errLines()).hasSize(1);
        }
    }

    @Test
    void aLanguageWithoutAModelIsOneLine() {
        CommandRun run = CommandRun.withInput("Ja.".getBytes(StandardCharsets.UTF_8), "parse", "--language", "nl");

        assertThat(run.code()).isEqualTo(FaultCode.LANGUAGE_NOT_READ.exitCode());
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        CommandRun run = CommandRun.withInput("été".getBytes(StandardCharsets.ISO_8859_1), "parse");

        assertThat(run.code()).isEqualTo(FaultCode.UNDECODABLE_TEXT.exitCode());
    }

    @Test
    void explainShowsTreeActorsAndRules() {
        CommandRun run = CommandRun.of("explain", "La Norvège a livré dix ambulances au Ghana.");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Tree", "Actors", "NOR", "GHA", "Coded", "by rule fr:livrer");
    }

    @Test
    void explainSaysWhyASentenceGivesNothing() {
        CommandRun run = CommandRun.of("explain", "La Norvège a livré un match décevant.");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Coded\n  nothing", "Not coded, and why");
    }

    private Path treebank(String text) throws IOException {
        CommandRun parsed = CommandRun.withInput(text.getBytes(StandardCharsets.UTF_8), "parse");
        return Files.writeString(folder.resolve("small.conllu"), parsed.out());
    }
}
