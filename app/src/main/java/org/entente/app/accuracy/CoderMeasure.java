// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.CodedFolder;
import org.entente.app.score.EmptyDocuments;
import org.entente.app.score.GoldFile;
import org.entente.app.score.Level;
import org.entente.app.score.LineKey;
import org.entente.app.score.Scores;
import org.entente.app.score.Tally;

/** Coding measured on a folder with {@code gold.jsonl}, {@code fr/} and, if there are lines to leave out, {@code ignore.txt}. */
record CoderMeasure(int documents, Scores scores, EmptyDocuments empty) {

    static CoderMeasure of(Path folder) {
        Map<LineKey, List<CodedEvent>> gold = GoldFile.read(folder.resolve("gold.jsonl"));
        Path ignore = folder.resolve("ignore.txt");
        Set<LineKey> ignored = Files.exists(ignore) ? GoldFile.readIgnored(ignore) : Set.of();
        CodedFolder coded = CodedFolder.code(folder.resolve("fr"), new PageCoder(null));
        gold.keySet().removeIf(line -> !coded.texts().containsKey(line.document()));
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
