// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the two databases write differently when they make tables. Everything else that this package says is the same SQL for both.
 */
enum Dialect {

    /** The migrations are written for it. */
    SQLITE(Map.of()),

    /**
     * Its INTEGER has 32 bits and its TEXT is ordered by the language of the server: with collation C, by code points as in SQLite
     * and in the ranges we ask for. Every table of PostgreSQL is a heap with its primary key beside it.
     */
    POSTGRESQL(Map.of("BLOB", "BYTEA", "INTEGER", "BIGINT", "TEXT", "TEXT COLLATE \"C\"", "WITHOUT ROWID", ""));

    private static final Pattern WORDS = Pattern.compile("\\b(?:BLOB|INTEGER|TEXT|WITHOUT ROWID)\\b");

    private final Map<String, String> words;

    Dialect(Map<String, String> words) {
        this.words = words;
    }

    /** A statement of a migration in this dialect. */
    String of(String statement) {
        return WORDS.matcher(statement).replaceAll((MatchResult m) -> words.getOrDefault(m.group(), m.group()));
    }
}
