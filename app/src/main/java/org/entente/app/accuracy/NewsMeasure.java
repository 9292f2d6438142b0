// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.Agreement;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.CodedFolder;
import org.entente.app.score.Level;
import org.entente.app.score.LineKey;
import org.entente.app.score.NewsFolder;
import org.entente.app.score.Tally;
import org.entente.model.text.Language;

/**
 * The same news documents measured in every language that is read.
 *
 * @param languages by code
 * @param agreement how often two languages find the same event in the same line
 */
record NewsMeasure(SortedMap<String, CoderMeasure> languages, Agreement agreement) {

    static NewsMeasure of(Path folder, PageCoder coder) {
        NewsFolder news = new NewsFolder(folder);
        Set<LineKey> ignored = news.ignored();
        SortedMap<String, CoderMeasure> languages = new TreeMap<>();
        SortedMap<String, Map<LineKey, List<CodedEvent>>> events = new TreeMap<>();
        for (Language language : news.languages()) {
            CodedFolder coded = news.code(language, coder);
            events.put(language.code(), coded.events());
            languages.put(language.code(), CoderMeasure.of(news, coded, ignored));
        }
        return new NewsMeasure(languages, Agreement.of(events, ignored));
    }

    /** A row for each language. */
    String levels() {
        MarkdownTable table = new MarkdownTable(
                "language",
                "event P",
                "event R",
                "event F1",
                "right",
                "wrong",
                "missed",
                "pair F1",
                "quad F1",
                "status F1",
                "form F1");
        languages.forEach((code, coded) -> {
            Tally event = coded.scores().at(Level.EVENT);
            table.row(List.of(
                    code,
                    decimal(event.precision()),
                    decimal(event.recall()),
                    decimal(event.f1()),
                    event.right(),
                    event.wrong(),
                    event.missed(),
                    f1(coded, Level.PAIR),
                    f1(coded, Level.QUAD),
                    f1(coded, Level.STATUS),
                    f1(coded, Level.FORM)));
        });
        return table.toString();
    }

    private static String f1(CoderMeasure coded, Level level) {
        return decimal(coded.scores().at(level).f1());
    }

    /** A row for each type: right / wrong / missed of each language. */
    String types() {
        SortedSet<String> types = new TreeSet<>();
        languages.values().forEach(coded -> types.addAll(coded.scores().byType().keySet()));
        List<String> head = new ArrayList<>(List.of("type"));
        head.addAll(languages.keySet());
        MarkdownTable table = new MarkdownTable(head);
        for (String type : types) {
            List<Object> row = new ArrayList<>(List.of(type));
            languages.values().forEach(coded -> {
                Tally tally = coded.scores().byType().getOrDefault(type, Tally.NOTHING);
                row.add(tally.right() + " / " + tally.wrong() + " / " + tally.missed());
            });
            table.row(row);
        }
        return table.toString();
    }

    String quiet() {
        StringBuilder text = new StringBuilder();
        languages.values().stream()
                .findFirst()
                .ifPresent(coded -> text.append(
                        "Of %d documents, %d hold nothing codable. Mentions coded in these, each of them a mistake:"
                                .formatted(coded.documents(), coded.empty().documents())));
        languages.forEach((code, coded) ->
                text.append(" %s %d,".formatted(code, coded.empty().mentions())));
        return text.toString().replaceFirst(",$", ".") + "\n";
    }
}
