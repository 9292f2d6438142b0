// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.chain.Chain;
import org.entente.ledger.internal.merge.Grouping;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Clues;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Selection;
import org.entente.ledger.internal.store.Tables;

/**
 * Places what a ledger held before places were kept (layout 1), as it grouped it then, so that every id keeps its meaning; the chain
 * begins with these pages.
 */
public final class FirstPlacing {

    private static final String BECAUSE = "grouped before places were kept";

    private FirstPlacing() {}

    /** Whether pages are there and no chain. */
    public static boolean isNeeded(Tables tables) throws SQLException {
        return tables.links().head().isEmpty() && tables.written().extent("adoption")[1] > 0;
    }

    /** In one transaction: a ledger that is interrupted in it begins again. */
    public static void run(Tables tables) throws SQLException {
        for (List<Recorded> group : Grouping.of(tables.mentions(Selection.all()))) {
            Recorded oldest =
                    group.stream().min(Comparator.comparingLong(Recorded::seq)).orElseThrow();
            String bucket = Traits.bucket(oldest.mention());
            tables.entries().add(List.of(new Entries.Row(oldest.seq(), oldest.code(), bucket)));
            List<Placements.Row> rows = new ArrayList<>();
            for (Recorded each : group) {
                rows.add(new Placements.Row(0, each.seq(), oldest.seq(), 0, BECAUSE));
                tables.clues().add(Clues.places(bucket, Traits.of(each).allKeys()), oldest.seq());
            }
            tables.placements().add(rows);
        }
        for (long adoption : tables.written().unchained()) {
            Chain.append(tables, Chain.ADOPTION, adoption);
        }
    }
}
