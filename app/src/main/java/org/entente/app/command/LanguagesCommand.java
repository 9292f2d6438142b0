// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.language.KitFile;
import org.entente.app.language.LanguageKit;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.coder.NewsCoder;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente languages}: which languages are read, what they are made of, and how to add one. */
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the languages that are read. Given a language's code, lists the files it is made of and what is missing.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente languages",
            "  entente languages de               what German still lacks",
            "  entente languages --guide          how to add a language, in Markdown",
        })
final class LanguagesCommand implements Callable<Integer> {

    private static final int PATH_WIDTH = 34;
    private static final int SIZE_WIDTH = 9;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "A language (ISO 639-1).")
    private @Nullable String code;

    @Option(names = "--guide", description = "Print the page that tells how to add a language.")
    private boolean guide;

    private final Terminal terminal;

    LanguagesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (guide) {
            terminal.out().print(LanguageKit.guide());
        } else if (code == null) {
            list();
        } else {
            files(ModelOption.language(code));
        }
        return 0;
    }

    private void list() {
        List<Language> read = LanguageKit.read();
        for (Language language : read) {
            terminal.out().println(language.code() + "  " + LanguageKit.name(language));
        }
        terminal.out()
                .println(
                        "Pages in other languages are told, and not read. 'entente languages --guide' tells how to add one.");
    }

    private void files(Language language) {
        for (KitFile file : LanguageKit.files()) {
            String size = file.size(language).orElse(file.needed() ? "missing" : "none");
            terminal.out()
                    .println(Columns.pad(file.room() + "/" + file.name().replace("XX", language.code()), PATH_WIDTH)
                            + Columns.padLeft(size, SIZE_WIDTH) + "  " + file.purpose());
        }
        terminal.out().println();
        terminal.out()
                .println(
                        NewsCoder.reads(language)
                                ? LanguageKit.name(language) + " is read."
                                : LanguageKit.name(language) + " is not read: it has no model or no rules.");
    }
}
