// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.aiddata.AidReading;
import org.entente.app.aiddata.AidReading.Field;
import org.entente.app.aiddata.AidRecord;

/** Undertakings measured on the narratives of AidData. */
record AidMeasure(List<AidReading> readings) {

    AidMeasure {
        readings = List.copyOf(readings);
    }

    static AidMeasure of(Path file) {
        return new AidMeasure(AidReading.of(AidRecord.read(file)));
    }

    String fields() {
        MarkdownTable table = new MarkdownTable("field", "right", "of", "share");
        for (Field field : Field.values()) {
            AidReading.Score score = AidReading.score(readings, field);
            table.row(
                    List.of(field.name().toLowerCase(Locale.ROOT), score.right(), score.of(), decimal(score.share())));
        }
        return table.toString();
    }

    /** A row for each status of the gold, a column for each that was read. */
    String status() {
        List<String> head = new ArrayList<>(List.of("gold"));
        head.addAll(AidReading.STATUSES);
        head.add("nothing");
        MarkdownTable table = new MarkdownTable(head);
        Map<String, Map<String, Integer>> confusion = AidReading.confusion(readings);
        for (String wanted : AidReading.STATUSES) {
            Map<String, Integer> counts = confusion.getOrDefault(wanted, Map.of());
            List<Object> row = new ArrayList<>(List.of(wanted));
            AidReading.STATUSES.forEach(status -> row.add(counts.getOrDefault(status, 0)));
            row.add(counts.getOrDefault("", 0));
            table.row(row);
        }
        return table.toString();
    }
}
