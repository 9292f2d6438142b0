// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.aiddata.AidReading;
import org.entente.app.aiddata.AidReading.Field;
import org.entente.app.score.ScoreTable;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente evaluate status}: how far the undertakings of AidData's narratives have come. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the narratives of AidData's records as English articles and compares how far each undertaking has come with what people"
                    + " coded. The table has a row for each status of the gold and a column for each that was read.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate status records.jsonl",
            "  entente evaluate status records.jsonl --show 20 --gold under_way",
        })
final class EvaluateStatusCommand implements Callable<Integer> {

    @Mixin
    private AidOption records;

    @Option(
            names = "--gold",
            paramLabel = "STATUS",
            defaultValue = "",
            description = "Print only those that people coded so.")
    private String gold;

    private final Terminal terminal;

    EvaluateStatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<AidReading> readings = records.readings();
        Map<String, Map<String, Integer>> confusion = AidReading.confusion(readings);
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-10s", ""));
        AidReading.STATUSES.forEach(status -> head.append(String.format(Locale.ROOT, " %9s", status)));
        terminal.out().println(head.append("   nothing"));
        for (String wanted : AidReading.STATUSES) {
            Map<String, Integer> row = confusion.getOrDefault(wanted, Map.of());
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", wanted));
            AidReading.STATUSES.forEach(
                    status -> line.append(String.format(Locale.ROOT, " %9d", row.getOrDefault(status, 0))));
            terminal.out().println(line.append(String.format(Locale.ROOT, " %9d", row.getOrDefault("", 0))));
        }
        AidReading.Score score = AidReading.score(readings, Field.STATUS);
        terminal.out().println(score.right() + " of " + score.of());
        terminal.out().println(ScoreTable.decimal(score.share()));
        records.show(
                readings,
                r -> !r.right(Field.STATUS)
                        && (gold.isEmpty() || gold.equals(r.record().status())),
                terminal);
        return 0;
    }
}
