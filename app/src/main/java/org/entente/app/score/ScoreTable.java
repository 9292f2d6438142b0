// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.Locale;

/** Scores as the project's scorer prints them, so that the two can be compared line by line. */
public final class ScoreTable {

    private ScoreTable() {}

    public static String format(Scores scores) {
        StringBuilder table = new StringBuilder();
        for (Level level : Level.values()) {
            Tally tally = scores.at(level);
            table.append(String.format(
                    Locale.ROOT,
                    "%-7s P %.3f  R %.3f  F1 %.3f   (right %d, wrong %d, missed %d)%n",
                    level.label(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.right(),
                    tally.wrong(),
                    tally.missed()));
        }
        return table.toString();
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
