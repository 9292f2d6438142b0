// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.terminal.Terminal;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.train.Transfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente bootstrap}: a first treebank for a language that has none. */
@Command(
        name = "bootstrap",
        mixinStandardHelpOptions = true,
        description = {
            "Puts trees over tagged text of a language that has no treebank, learned from treebanks of other languages without their"
                    + " words. What it writes is silver: good enough to train a first model on, and no yardstick.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente bootstrap tagged.conllu --treebank en.conllu --treebank fr.conllu --out silver.conllu",
            "  entente train --language de --treebank silver.conllu --out de.model",
        })
final class BootstrapCommand implements Callable<Integer> {

    @picocli.CommandLine.Parameters(
            paramLabel = "TAGGED",
            description = "CoNLL-U with words, lemmas, tags and features; its heads are ignored.")
    private Path tagged;

    @Option(
            names = "--treebank",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Treebanks of other languages, in CoNLL-U.")
    private List<Path> treebanks;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The treebank to write.")
    private Path out;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "4",
            description = "How often each sentence is seen. Default: 4; there is little to learn from tags.")
    private int rounds;

    private final Terminal terminal;

    BootstrapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Lessons.check(rounds);
        List<Sentence> text = Conllu.read(tagged).sentences();
        Lessons lessons = new Lessons(terminal);
        List<Sentence> sentences = lessons.sentences(treebanks, "learning from");
        Transfer transfer = Transfer.learn(sentences, rounds, 1, lessons::tell);
        String silver = Conllu.write(text.stream().map(transfer::parse).toList());
        WholeFile.write(out, stream -> stream.write(silver.getBytes(StandardCharsets.UTF_8)));
        terminal.out().println(out + " (" + text.size() + " sentences)");
        return 0;
    }
}
