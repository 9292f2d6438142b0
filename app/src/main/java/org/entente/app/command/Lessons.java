// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.train.Dialect;
import org.entente.syntax.train.Trainer;

/** What all commands that learn from treebanks have in common: the sentences, the rounds, and word of how far it is. */
final class Lessons {

    private static final String PART = "-ud-";

    private final Terminal terminal;

    Lessons(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @throws EntenteException USAGE when there is no round at all */
    static void check(int rounds) {
        if (rounds < 1) {
            throw new EntenteException.User(FaultCode.USAGE, "--rounds takes a number from 1 on");
        }
    }

    /**
     * The sentences of all treebanks, in order.
     *
     * @param doing said before their number, as in {@code training on}
     */
    List<Sentence> sentences(List<Path> treebanks, String doing) {
        List<Sentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            sentences.addAll(Conllu.read(treebank).sentences());
        }
        terminal.err().println(doing + " " + sentences.size() + " sentences");
        return sentences;
    }

    /**
     * The sentences of each treebank by itself, in the order in which the treebanks are first met: files are of one treebank when their
     * names are the same up to {@code -ud-}, as Universal Dependencies name them.
     *
     * @param trees files of which only the trees are learned
     */
    List<Dialect> apart(List<Path> files, List<Path> trees, String doing) {
        Map<String, List<Sentence>> whole = byTreebank(files);
        Map<String, List<Sentence>> bare = byTreebank(trees);
        Set<String> names = new LinkedHashSet<>(whole.keySet());
        names.addAll(bare.keySet());
        return names.stream()
                .map(name -> {
                    Dialect dialect =
                            new Dialect(whole.getOrDefault(name, List.of()), bare.getOrDefault(name, List.of()));
                    terminal.err()
                            .println(doing + " " + dialect.whole().size() + " sentences and "
                                    + dialect.trees().size() + " trees of " + name);
                    return dialect;
                })
                .toList();
    }

    private static Map<String, List<Sentence>> byTreebank(List<Path> files) {
        Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
        for (Path file : files) {
            sentences
                    .computeIfAbsent(file.getFileName().toString().split(PART, 2)[0], unused -> new ArrayList<>())
                    .addAll(Conllu.read(file).sentences());
        }
        return sentences;
    }

    void tell(Trainer.Progress progress) {
        terminal.err().println("  " + progress.done() + "/" + progress.total() + " " + progress.step());
    }
}
