// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.train.Trainer;

/** What all commands that learn from treebanks have in common: the sentences, the rounds, and word of how far it is. */
final class Lessons {

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

    void tell(Trainer.Progress progress) {
        terminal.err().println("  " + progress.done() + "/" + progress.total() + " " + progress.step());
    }
}
