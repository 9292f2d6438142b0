// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.reading.GivenText;
import org.entente.app.reading.PlainText;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.ExplanationView;
import org.entente.coder.CodedSentence;
import org.entente.coder.NewsCoder;
import org.entente.model.article.PartialDate;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.page.language.LanguageDetector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: how a sentence is read, and why it is coded so or not at all. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how a sentence is read: its dependency tree, the actors found in it, the rules that matched, and the nearest rules that"
                    + " did not match, with the reason.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente explain \"Moscou a livré dix voitures à La Havane.\"",
            "  entente explain \"Le ministre se rendra à Hanoï en mars.\" --published 2026-01-21",
            "  entente explain \"Spain will lend Ecuador three helicopters.\" --language en",
            "  entente explain - < sentences.txt",
        })
final class ExplainCommand implements Callable<Integer> {

    /** More than this is a page; read it with --explain instead. */
    private static final int MOST_CHARACTERS = 20_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "SENTENCE",
            description = "One or more sentences in one language, or - for standard input.")
    private List<String> words;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day it is written on, for relative dates. Default: today.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of the sentences (ISO 639-1). Default: found out from the words.")
    private @Nullable String code;

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = words.equals(List.of("-")) ? PlainText.of("-", terminal.in()) : String.join(" ", words);
        if (text.isBlank()) {
            throw new EntenteException.User(FaultCode.USAGE, "there is no sentence to explain");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    "explain takes a few sentences, of " + MOST_CHARACTERS
                            + " characters in all; use 'entente read' for a page");
        }
        PartialDate day = published == null
                ? PartialDate.of(LocalDate.now(java.time.ZoneId.systemDefault()))
                : Dates.parse(published, "--published");
        Language language = language(text);
        if (!NewsCoder.reads(language)) {
            throw new EntenteException.User(
                    FaultCode.LANGUAGE_NOT_READ,
                    "this is in a language that is not read (" + language + "); say which it is with --language");
        }
        List<CodedSentence> sentences =
                NewsCoder.standard().read(GivenText.of("-", language, text).withAssumedDate(day));
        ExplanationView view = new ExplanationView(terminal);
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                terminal.out().println();
            }
            view.print(sentences.get(i));
        }
        return 0;
    }

    /** What the user says, else what the words look like; in doubt one of the languages that are read. */
    private Language language(String text) {
        if (code != null) {
            return ModelOption.language(code);
        }
        LanguageDetector detector = LanguageDetector.standard();
        List<Language> read =
                detector.languages().stream().filter(NewsCoder::reads).toList();
        return detector.guess(text, read).language();
    }
}
