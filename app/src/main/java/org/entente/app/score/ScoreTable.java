// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Scores as the project's scorer prints them, so that the two can be compared line by line. */
public final class ScoreTable {

    private ScoreTable() {}

    public static String format(Scores scores) {
        StringBuilder table = new StringBuilder();
        for (Level level : Level.values()) {
            table.append(row("%-7s", level.label(), scores.at(level)));
        }
        return table.toString();
    }

    /** One row for each event type, at the level of the event. */
    public static String types(Scores scores) {
        StringBuilder table = new StringBuilder();
        scores.byType().forEach((type, tally) -> table.append(row("  %-9s", type, tally)));
        return table.toString();
    }

    private static String row(String column, String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                column + " P %s  R %s  F1 %s   (right %d, wrong %d, missed %d)\n",
                name,
                decimal(tally.precision()),
                decimal(tally.recall()),
                decimal(tally.f1()),
                tally.right(),
                tally.wrong(),
                tally.missed());
    }

    /** Three decimals; a half goes to the even neighbour, as in the scorer's own language. */
    public static String decimal(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** One event on one line, for reading disagreements. */
    public static String line(CodedEvent event) {
        return "%s/%s %s %s→%s%s %s"
                .formatted(
                        String.join("|", event.types()),
                        String.join("|", event.forms()),
                        String.join("|", event.statuses()),
                        event.source(),
                        event.target(),
                        event.clear() ? "" : " (unclear)",
                        event.note());
    }
}
