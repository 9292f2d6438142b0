// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.chain;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.internal.store.Decisions;
import org.entente.ledger.internal.store.Links;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.decision.Act;

/** Adds links to the chain, and says what the hash of a link must be. */
public final class Chain {

    /** What the link of a recorded page is called. */
    public static final String ADOPTION = "adoption 2";
    /** What the link of a decision is called. */
    public static final String DECISION = "decision 2";

    /** What these were called at first, when less of the write was hashed: without the bytes of the text, the agency, births. */
    private static final String FIRST_ADOPTION = "adoption";

    private static final String FIRST_DECISION = "decision";

    /** Comes before the first link. */
    static final String GENESIS = "0".repeat(64);

    private Chain() {}

    /** Adds the link of a write whose rows are all there; it is the head from now on. */
    public static Links.Row append(Tables tables, String kind, long of) throws SQLException {
        String previous = tables.links().head().map(Links.Row::hash).orElse(GENESIS);
        String hash = hash(tables, previous, kind, of);
        Links.Row link = new Links.Row(0, kind, of, previous, hash);
        return new Links.Row(tables.links().add(link), kind, of, previous, hash);
    }

    static boolean isAdoption(String kind) {
        return kind.equals(ADOPTION) || kind.equals(FIRST_ADOPTION);
    }

    /** Number of the entry that a decision gave birth to: that of the first mention that it split off. */
    static List<Long> births(Tables tables, long decision) throws SQLException {
        Optional<Decisions.Row> row =
                tables.decisions().get(decision).filter(d -> d.kind().equals(Act.Kind.SPLIT.name()));
        if (row.isEmpty()) {
            return List.of();
        }
        String body = row.get().body();
        String mentions = body.substring(body.indexOf('\n') + 1);
        int end = mentions.indexOf(' ');
        return tables.mention(end < 0 ? mentions : mentions.substring(0, end)).stream()
                .toList();
    }

    /** The hash of a link, of what the tables hold now. */
    static String hash(Tables tables, String previous, String kind, long of) throws SQLException {
        Digest digest = new Digest(previous);
        digest.row("link", kind, of);
        switch (kind) {
            case FIRST_ADOPTION -> tables.written().adoption(of, true, digest::row);
            case ADOPTION -> tables.written().adoption(of, false, digest::row);
            case FIRST_DECISION -> tables.written().decision(of, digest::row);
            case DECISION -> {
                tables.written().decision(of, digest::row);
                for (long entry : births(tables, of)) {
                    tables.written().birth(entry, digest::row);
                }
            }
            default -> digest.row("unknown");
        }
        return digest.hex();
    }
}
