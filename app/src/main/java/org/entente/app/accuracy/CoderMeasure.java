// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.CodedFolder;
import org.entente.app.score.EmptyDocuments;
import org.entente.app.score.Level;
import org.entente.app.score.LineKey;
import org.entente.app.score.NewsFolder;
import org.entente.app.score.Scores;
import org.entente.app.score.Tally;
import org.entente.model.text.Language;

/** What one language's reader makes of the documents of a {@link NewsFolder}. */
record CoderMeasure(int documents, Scores scores, EmptyDocuments empty) {

    /** The project's own stories, which are in French. */
    static CoderMeasure of(Path folder, PageCoder coder) {
        NewsFolder news = new NewsFolder(folder);
        return of(news, news.code(Language.FRENCH, coder), news.ignored());
    }

    static CoderMeasure of(NewsFolder news, CodedFolder coded, Set<LineKey> ignored) {
        Map<LineKey, List<CodedEvent>> gold = news.gold(coded);
        return new CoderMeasure(
                coded.texts().size(),
                Scores.of(gold, coded.events(), ignored),
                EmptyDocuments.of(coded.texts().keySet(), gold, coded.events(), ignored));
    }

    String levels() {
        MarkdownTable table =
                new MarkdownTable("what must be right", "precision", "recall", "F1", "right", "wrong", "missed");
        for (Level level : Level.values()) {
            table.row(row(level.label(), scores.at(level)));
        }
        return table.toString();
    }

    String types() {
        MarkdownTable table = new MarkdownTable("type", "precision", "recall", "F1", "right", "wrong", "missed");
        scores.byType().forEach((type, tally) -> table.row(row(type, tally)));
        return table.toString();
    }

    String quiet() {
        return "Of %d documents, %d hold nothing codable. Mentions coded in these, each of them a mistake: %d.\n"
                .formatted(documents, empty.documents(), empty.mentions());
    }

    private static List<Object> row(String name, Tally tally) {
        boolean some = tally.right() + tally.wrong() > 0;
        return List.of(
                name,
                some ? decimal(tally.precision()) : "-",
                decimal(tally.recall()),
                decimal(tally.f1()),
                tally.right(),
                tally.wrong(),
                tally.missed());
    }
}
