// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.chain;

import java.sql.SQLException;
import org.entente.ledger.internal.store.Links;
import org.entente.ledger.internal.store.Tables;

/** Adds links to the chain, and says what the hash of a link must be. */
public final class Chain {

    /** What the link of a recorded page is called. */
    public static final String ADOPTION = "adoption";
    /** What the link of a decision is called. */
    public static final String DECISION = "decision";

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

    /** The hash of a link, of what the tables hold now. */
    static String hash(Tables tables, String previous, String kind, long of) throws SQLException {
        Digest digest = new Digest(previous);
        digest.row("link", kind, of);
        switch (kind) {
            case ADOPTION -> tables.written().adoption(of, digest::row);
            case DECISION -> tables.written().decision(of, digest::row);
            default -> digest.row("unknown");
        }
        return digest.hex();
    }
}
