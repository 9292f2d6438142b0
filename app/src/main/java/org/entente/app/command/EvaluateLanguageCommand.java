// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.entente.app.fault.Faults;
import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.score.LanguageScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate language}: how short a text may be for its language to be told. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = {
            "Cuts snippets from texts whose language is known and shows what they were taken for, by length and language. The texts are"
                    + " treebanks (fr_pud-ud-test.conllu) or .txt files in folders named for their language (fr/).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate language ntrex/ ud/UD_Russian-PUD",
            "  entente evaluate language ntrex/ --length 30,80 --capitals",
        })
final class EvaluateLanguageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of texts, searched to the bottom.")
    private List<Path> folders;

    @Option(
            names = "--length",
            split = ",",
            paramLabel = "N",
            defaultValue = "30,50,80,120",
            description = "Characters of a snippet. Default: 30,50,80,120.")
    private List<Integer> lengths;

    @Option(names = "--capitals", description = "Put the snippets in capitals first.")
    private boolean capitals;

    private final Terminal terminal;

    EvaluateLanguageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new EntenteException.User(FaultCode.NO_SUCH_PATH, folder + ": no such folder");
            }
        }
        UnaryOperator<String> change = capitals ? text -> text.toUpperCase(Locale.ROOT) : UnaryOperator.identity();
        try {
            terminal.out().print(LanguageScore.of(folders, lengths, change).table());
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
        return 0;
    }
}
