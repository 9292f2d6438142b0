// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.ledger.internal.store.Decisions;
import org.entente.ledger.internal.store.Tables;
import org.entente.ledger.internal.store.Told.Pair;
import org.entente.model.decision.Act;
import org.entente.model.mention.Form;

/** Counts entries without looking at what stands in them: those born in a bucket, less those that decisions took away. */
public final class EntryCount {

    private final Tables tables;
    private final DecisionLog log;
    private final boolean rejected;
    private final Set<String> seen = new HashSet<>();
    private long count;

    private EntryCount(boolean rejected, Tables tables, DecisionLog log) {
        this.tables = tables;
        this.log = log;
        this.rejected = rejected;
    }

    /**
     * How many entries some pairs have.
     *
     * @param forms of these forms; all when empty
     * @param rejected also what reviewers rejected
     */
    public static long of(
            Collection<Pair> pairs, Collection<Form> forms, boolean rejected, Tables tables, DecisionLog log)
            throws SQLException {
        EntryCount entries = new EntryCount(rejected, tables, log);
        for (Pair pair : pairs) {
            for (String bucket : buckets(pair, forms)) {
                entries.add(bucket);
            }
        }
        return entries.count;
    }

    /** The buckets of the undertakings of a pair; a visit's has its direction. */
    private static Set<String> buckets(Pair pair, Collection<Form> forms) {
        Set<String> buckets = new LinkedHashSet<>();
        Arrays.stream(Form.values())
                .filter(form -> form.isUndertaking() && (forms.isEmpty() || forms.contains(form)))
                .forEach(form -> {
                    if (form == Form.VISIT) {
                        buckets.add(pair.low() + " > " + pair.high() + " " + form);
                        buckets.add(pair.high() + " > " + pair.low() + " " + form);
                    } else {
                        buckets.add(pair.low() + " " + pair.high() + " " + form);
                    }
                });
        return buckets;
    }

    private void add(String bucket) throws SQLException {
        // The blank is the smallest character that could follow.
        String end = bucket + " ";
        count += tables.entries().count(bucket, end);
        for (Decisions.Row row : tables.decisions().taking(bucket, end)) {
            String code = switch (Act.Kind.valueOf(row.kind())) {
                case MERGE -> DecisionLog.code(row.other());
                case SPLIT -> log.bornOf(row.id());
                case REJECT -> DecisionLog.code(row.subject());
                case ACCEPT, CORRECT, LINK, COMMENT, UNDO, RATE -> "";
            };
            if (!code.isEmpty() && seen.add(code) && isGone(code)) {
                count--;
            }
        }
    }

    private boolean isGone(String code) {
        return !log.root(code).equals(code) || !rejected && Reviewed.isRejected(code, log);
    }
}
