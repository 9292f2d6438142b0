// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.plover.CodedSentences;
import org.entente.app.plover.EventReading;
import org.entente.app.plover.EventReading.Score;

/** Sentences that people coded by PLOVER, measured. */
final class PloverMeasure {

    private PloverMeasure() {}

    static String table(Path file) {
        List<EventReading> readings = EventReading.of(CodedSentences.read(file));
        MarkdownTable table =
                new MarkdownTable("type of the gold", "events", "found", "sides", "root", "root and sides");
        EventReading.byCode(readings).forEach((code, score) -> row(code, score, table));
        row("all", Score.of(readings), table);
        return table.toString();
    }

    private static void row(String name, Score score, MarkdownTable table) {
        table.row(List.of(
                name,
                score.events(),
                decimal(score.share(score.found())),
                decimal(score.share(score.overlap())),
                decimal(score.share(score.rootRight())),
                decimal(score.share(score.right()))));
    }
}
