// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.CodedFolder;
import org.entente.app.score.GoldFile;
import org.entente.app.score.Level;
import org.entente.app.score.LineKey;
import org.entente.app.score.NewsFolder;
import org.entente.app.score.ScoreTable;
import org.entente.app.score.Scores;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate coder}: coded mentions against a hand-coded gold. */
@Command(
        name = "coder",
        mixinStandardHelpOptions = true,
        description = {
            "Codes a folder of texts and scores the mentions against a hand-coded gold, line by line: the pair of countries, the quad"
                    + " class, the event, its status, its form.",
            "",
            "A folder that has gold.jsonl and the same texts in several languages, each in a folder named by its code (en, fr), is"
                    + " scored language by language.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate coder gold.jsonl texts/",
            "  entente evaluate coder gold.jsonl texts/ --ignore ignore.txt --show 20",
            "  entente evaluate coder ntrex/ --types",
            "  entente evaluate coder ntrex/ --language en,ru --show 5",
        })
final class EvaluateCoderCommand implements Callable<Integer> {

    private static final int WIDEST_LINE = 300;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "One JSON object a line: {\"doc\", \"line\", \"mentions\"}; or a folder that has gold.jsonl.")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXTDIR",
            description = "The folder of <doc>.txt; left out when GOLD is a folder.")
    private @Nullable Path folder;

    @Option(names = "--ignore", paramLabel = "FILE", description = "Lines that are not counted, each \"<doc> <line>\".")
    private @Nullable Path ignore;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N lines where gold and coder differ.")
    private int show;

    @Option(names = "--published", paramLabel = "DATE", description = "Publication date of texts that carry none.")
    private @Nullable String published;

    @Option(names = "--types", description = "Print the scores of each event type too.")
    private boolean types;

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "CODE",
            description = "Only these languages of the folder, by ISO 639-1 code. Default: all that are read.")
    private Set<String> languages = Set.of();

    private final Terminal terminal;

    EvaluateCoderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PageCoder coder = new PageCoder(published == null ? null : Dates.parse(published, "--published"));
        if (folder == null) {
            if (!NewsFolder.is(gold)) {
                throw new EntenteException.User(
                        FaultCode.USAGE, "name the folder of texts too, or a folder that has gold.jsonl");
            }
            all(new NewsFolder(gold), coder);
        } else {
            Map<LineKey, List<CodedEvent>> wanted = GoldFile.read(gold);
            CodedFolder coded = CodedFolder.code(folder, coder);
            wanted.keySet().removeIf(line -> !coded.texts().containsKey(line.document()));
            Scores scores = scores(wanted, coded, ignore == null ? Set.of() : GoldFile.readIgnored(ignore));
            terminal.out().println(ScoreTable.decimal(scores.at(Level.EVENT).f1()));
        }
        return 0;
    }

    private void all(NewsFolder news, PageCoder coder) {
        Set<LineKey> ignored = ignore == null ? news.ignored() : GoldFile.readIgnored(ignore);
        for (Language language : news.languages()) {
            if (languages.isEmpty() || languages.contains(language.code())) {
                terminal.out().println(terminal.style().bold(language.code()));
                CodedFolder coded = news.code(language, coder);
                scores(news.gold(coded), coded, ignored);
                terminal.out().println();
            }
        }
        for (Language language : news.unread()) {
            if (languages.isEmpty() || languages.contains(language.code())) {
                terminal.err().println("not read yet: " + language);
            }
        }
    }

    private Scores scores(Map<LineKey, List<CodedEvent>> wanted, CodedFolder coded, Set<LineKey> ignored) {
        coded.refused()
                .forEach(page ->
                        terminal.err().println("refused: " + page.fault().line()));
        Scores scores = Scores.of(wanted, coded.events(), ignored);
        terminal.out().print(ScoreTable.format(scores));
        if (types) {
            terminal.out().print(ScoreTable.types(scores));
        }
        scores.disagreements().entrySet().stream()
                .limit(show)
                .forEach(line -> print(line.getKey(), line.getValue(), coded));
        return scores;
    }

    private void print(LineKey line, Scores.Disagreement events, CodedFolder coded) {
        terminal.out().println();
        terminal.out()
                .println(terminal.style().bold(line.toString()) + " " + Columns.cut(coded.line(line), WIDEST_LINE));
        events.gold().forEach(event -> terminal.out().println("   gold  " + ScoreTable.line(event)));
        events.coded().forEach(event -> terminal.out().println("   coded " + ScoreTable.line(event)));
    }
}
