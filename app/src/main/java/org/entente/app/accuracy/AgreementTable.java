// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.score.Agreement;

/** How far languages agree, as a matrix of languages and a line for all together. */
final class AgreementTable {

    private AgreementTable() {}

    static String of(Agreement agreement) {
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(agreement.languages());
        MarkdownTable matrix = new MarkdownTable(head);
        for (String one : agreement.languages()) {
            List<Object> row = new ArrayList<>(List.of(one));
            for (String other : agreement.languages()) {
                Agreement.Count count = agreement.between(one, other);
                row.add(one.equals(other) ? "" : decimal(count.share(count.status())) + " of " + count.lines());
            }
            matrix.row(row);
        }
        Agreement.Count all = agreement.all();
        MarkdownTable sum = new MarkdownTable(
                        "all pairs: lines", "pair", "type too", "status too", "all events of the line")
                .row(List.of(
                        all.lines(),
                        decimal(all.share(all.pair())),
                        decimal(all.share(all.type())),
                        decimal(all.share(all.status())),
                        decimal(all.share(all.whole()))));
        return matrix + "\n" + sum;
    }
}
