// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.terminal.Terminal;
import org.entente.syntax.Pipeline;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.conllu.Treebank;
import org.entente.syntax.score.Evaluation;
import org.entente.syntax.score.SyntaxScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate syntax}: the scores of the CoNLL 2018 shared task. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the analysis against treebanks, as the scorer of the CoNLL 2018 shared task does: from the treebank's own words,"
                    + " and from the raw text. Relations are compared without subtypes; punctuation counts.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate syntax fr_pud-ud-test.conllu ru_pud-ud-test.conllu",
            "  entente evaluate syntax test.conllu --model my.model",
        })
final class EvaluateSyntaxCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "Files in CoNLL-U.")
    private List<Path> treebanks;

    @Mixin
    private ModelOption model;

    private final Terminal terminal;

    EvaluateSyntaxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path file : treebanks) {
            Pipeline pipeline = model.pipeline(file);
            Treebank gold = Conllu.read(file);
            terminal.out()
                    .println(terminal.style().bold(file.getFileName().toString()) + "  "
                            + gold.sentences().size() + " sentences");
            print("from the treebank's words", Evaluation.fromTokens(pipeline, gold));
            long start = System.nanoTime();
            SyntaxScore fromText = Evaluation.fromText(pipeline, gold);
            double seconds = (System.nanoTime() - start) / 1e9;
            print("from raw text", fromText);
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%.0f sentences/s, scoring included",
                            gold.sentences().size() / seconds));
            terminal.out().println();
        }
        return 0;
    }

    private void print(String title, SyntaxScore score) {
        terminal.out().println(title);
        terminal.out().print(score.table());
        terminal.out().println();
    }
}
