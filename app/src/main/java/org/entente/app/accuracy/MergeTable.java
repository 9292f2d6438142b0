// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.io.IOException;
import java.util.List;
import org.entente.app.fault.Faults;
import org.entente.app.merge.MergeMeasure;
import org.entente.app.merge.MergeScores;
import org.entente.app.merge.PairTally;

/** The ledger measured against invented stories. */
final class MergeTable {

    /** Not looked at when the rules were made. */
    private static final long SEED = 101;

    private static final int MENTIONS = 5_000;

    private MergeTable() {}

    static String of() {
        try {
            MergeScores merged = MergeMeasure.of(SEED, MENTIONS).merged();
            MarkdownTable table = new MarkdownTable("pairs of mentions", "precision", "recall");
            merged.byForm().forEach((form, tally) -> row(table, form, tally));
            row(table, "told in one language", merged.sameLanguage());
            row(table, "told in two languages", merged.crossLanguage());
            row(table, "all", merged.all());
            return table.toString();
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
    }

    private static void row(MarkdownTable table, String name, PairTally tally) {
        table.row(List.of(name, MarkdownTable.percent(tally.precision()), MarkdownTable.percent(tally.recall())));
    }
}
