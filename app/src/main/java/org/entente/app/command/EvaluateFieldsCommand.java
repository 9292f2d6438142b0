// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.app.aiddata.AidReading;
import org.entente.app.aiddata.AidReading.Field;
import org.entente.app.score.ScoreTable;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente evaluate fields}: what is read in the narratives of AidData, field by field. */
@Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the narratives of AidData's records as English articles and compares the undertaking each is about with what people"
                    + " coded: donor, recipient, both, status, sector section, amount, currency, year of the agreement.",
            "",
            "A field counts only where the record says that the narrative has its value; status and section count always.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate fields records.jsonl",
            "  entente evaluate fields records.jsonl --field amount,year --show 20",
        })
final class EvaluateFieldsCommand implements Callable<Integer> {

    @Mixin
    private AidOption records;

    @Option(names = "--field", split = ",", paramLabel = "FIELD", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Set<Field> fields = EnumSet.allOf(Field.class);

    private final Terminal terminal;

    EvaluateFieldsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<AidReading> readings = records.readings();
        for (Field field : fields) {
            AidReading.Score score = AidReading.score(readings, field);
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%-10s %s   (%d of %d)",
                            field.name().toLowerCase(Locale.ROOT),
                            ScoreTable.decimal(score.share()),
                            score.right(),
                            score.of()));
        }
        records.show(readings, r -> fields.stream().anyMatch(f -> r.counts(f) && !r.right(f)), terminal);
        return 0;
    }
}
