// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Selection;
import org.entente.ledger.internal.store.Tables;

/** All entries and events of a ledger in order of their codes, some at a time, so that memory does not grow with the ledger. */
public final class GroupWalk {

    /** How many entries are looked at in one read. */
    public static final int STEP = 500;

    /** After every character of a code. */
    private static final String END = "[";

    private final int step;
    private String from = "";

    public GroupWalk() {
        this(STEP);
    }

    GroupWalk(int step) {
        this.step = step;
    }

    /**
     * The next entries and events; none of them may have a history, all of them may be empty of it. Empty when the walk is at its end.
     */
    public Optional<List<Group>> next(Tables tables, DecisionLog log) throws SQLException {
        List<Entries.Row> born = tables.entries().from(from, step);
        if (born.isEmpty()) {
            return Optional.empty();
        }
        // Codes are as short as they can be: to have them in order, all that begin alike must be in one step.
        String to = born.get(born.size() - 1).code().substring(0, Ids.CODE_LENGTH) + END;
        List<Group> groups = groups(from, to, tables, log);
        from = to;
        return Optional.of(groups);
    }

    private static List<Group> groups(String from, String to, Tables tables, DecisionLog log) throws SQLException {
        Selection placed = Selection.placedBetween(from, to);
        TreeMap<String, Group> byCode = new TreeMap<>();
        Groups.of(placed, tables, log).forEach(group -> byCode.put(group.code(), group));
        for (String other : moved(from, to, tables, log)) {
            Optional<Entries.Row> entry = tables.entries().get(other);
            if (entry.isPresent()) {
                Groups.of(Selection.placedIn(entry.get().seq()), tables, log)
                        .forEach(group -> byCode.put(group.code(), group));
            }
        }
        // What a decision moved to an entry outside this step is told there.
        return new ArrayList<>(byCode.subMap(from, to).values());
    }

    /** Entries that gave to one of this step, or took of one: nothing of its own need stand in an entry any longer. */
    private static Set<String> moved(String from, String to, Tables tables, DecisionLog log) throws SQLException {
        Set<String> related = new TreeSet<>();
        for (String code : log.moved()) {
            if (code.compareTo(from) >= 0 && code.compareTo(to) < 0) {
                related.addAll(log.related(code));
            }
        }
        return related;
    }
}
