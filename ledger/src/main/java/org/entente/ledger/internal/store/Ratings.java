// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.source.Outlet;
import org.entente.model.source.OutletKind;
import org.entente.model.source.Reliability;

/** What people have said of outlets: the newest decision about each that was not undone. */
final class Ratings {

    private final Map<String, String> byOutlet = new HashMap<>();

    private record Row(String id, String kind, String subject, String body) {}

    Ratings(Sql sql) throws SQLException {
        Set<String> undone = new HashSet<>();
        // From the newest back, so that what undoes is met before what it undoes.
        sql.each(
                row -> add(new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), undone),
                "SELECT id, kind, subject, body FROM decision WHERE kind IN ('RATE', 'UNDO') ORDER BY seq DESC");
    }

    private void add(Row decision, Set<String> undone) {
        if (undone.contains(decision.id())) {
            return;
        }
        if (decision.kind().equals("UNDO")) {
            undone.add(decision.subject());
        } else {
            // The first line of a body is how many mentions were placed when it was decided.
            String rating = decision.body().substring(decision.body().indexOf('\n') + 1);
            byOutlet.putIfAbsent(decision.subject().toLowerCase(Locale.ROOT), rating);
        }
    }

    /** The outlet as people have rated it: a grade, and perhaps a kind behind it ("B state-agency"). */
    Outlet of(Outlet outlet) {
        String rating = byOutlet.get(outlet.key());
        if (rating == null) {
            return outlet;
        }
        String[] words = rating.strip().split("\\s+", 2);
        OutletKind kind = outlet.kind();
        Reliability grade;
        try {
            grade = Reliability.ofLetter(words[0]);
            kind = words.length == 1 ? kind : OutletKind.ofLabel(words[1]);
        } catch (IllegalArgumentException e) {
            // Decisions are data: what is no grade changes nothing.
            return outlet;
        }
        return Outlet.of(outlet.name(), outlet.country(), kind).rated(grade);
    }
}
