// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.terminal.Terminal;
import org.entente.syntax.Model;
import org.entente.syntax.lexicon.DictionaryFile;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.train.Trainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente train}: treebanks to a model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains a model of one language from treebanks in CoNLL-U. Takes minutes; the same treebanks give the same model, byte for"
                    + " byte.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente train --language fr --treebank train.conllu --treebank more.conllu --out fr.model",
            "  entente evaluate syntax test.conllu --model fr.model",
            "  entente parse article.txt --model fr.model",
        })
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--language",
            paramLabel = "CODE",
            required = true,
            description = "Language of the treebanks (ISO 639-1).")
    private String language;

    @Option(
            names = "--treebank",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Treebanks in CoNLL-U.")
    private List<Path> treebanks;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "A full-form dictionary: the jar or .dict of LanguageTool, or lines of form, lemma and tag with tabs.")
    private @Nullable Path lexicon;

    @Option(
            names = "--apart",
            description =
                    "Learn the habits of each treebank apart and take most from the first: for treebanks that annotate the same"
                            + " things differently. Files belong together whose names are the same up to '-ud-'.")
    private boolean apart;

    @Option(
            names = "--trees",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Treebanks of which, with --apart, only the trees are learned, not tags, features and lemmas.")
    private List<Path> trees = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model file to write.")
    private Path out;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "12",
            description = "How often each sentence is seen. Default: 12.")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of the shuffling. Default: 1.")
    private long seed;

    private final Terminal terminal;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Lessons.check(rounds);
        Lessons lessons = new Lessons(terminal);
        Trainer trainer = new Trainer(ModelOption.language(language), dictionary(), rounds, seed, lessons::tell);
        Model model = apart
                ? trainer.trainApart(lessons.apart(treebanks, trees, "training on"))
                : trainer.train(lessons.sentences(treebanks, "training on"));
        long bytes = WholeFile.write(out, model::write);
        terminal.out().println(out + " (" + bytes / 1024 + " KB)");
        return 0;
    }

    private Lexicon dictionary() {
        return lexicon == null ? Lexicon.empty() : DictionaryFile.read(ModelOption.language(language), lexicon);
    }
}
