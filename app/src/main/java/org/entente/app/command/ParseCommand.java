// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.reading.PlainText;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.TreeView;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente parse}: text to Universal Dependencies. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Analyses plain text: sentences, tokens, tags, features, lemmas and dependency trees (Universal Dependencies).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente parse article.txt > article.conllu",
            "  echo \"Cuba a reçu dix voitures.\" | entente parse --format tree",
        })
final class ParseCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = "-",
            description = "A text file in UTF-8, or - for standard input (default).")
    private String path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "conllu",
            description = "${COMPLETION-CANDIDATES}. Default: conllu.")
    private Shape format;

    @Mixin
    private ModelOption model;

    private final Terminal terminal;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Sentence> sentences = model.pipeline().analyse(PlainText.of(path, terminal.in()));
        switch (format) {
            case CONLLU -> terminal.out().print(Conllu.write(sentences));
            case TREE -> sentences.forEach(this::draw);
        }
        return 0;
    }

    private void draw(Sentence sentence) {
        terminal.out().println(sentence.text());
        TreeView.lines(sentence, "", terminal.style()).forEach(terminal.out()::println);
        terminal.out().println();
    }

    /** How an analysis is printed. */
    enum Shape {
        CONLLU,
        TREE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
