// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings a ledger to the newest layout: numbered SQL files {@code migrations/001.sql} ..., each run once, in one transaction with the
 * version it leads to. SQLite's {@code user_version} holds the version and {@code application_id} says that the file is ours; in
 * PostgreSQL the table {@code ledger} does both.
 */
final class Migrations {

    /** "Ente" in ASCII: marks an Entente ledger. */
    static final int APPLICATION_ID = 0x456e7465;
    /** The newest layout this program knows. */
    static final int NEWEST = 3;

    private Migrations() {}

    /** Runs what is missing in the transaction that is open; who calls keeps the new version in it. */
    static void run(Sql sql, Dialect dialect, int from) throws SQLException {
        for (int version = from + 1; version <= NEWEST; version++) {
            for (String statement : statements(version)) {
                sql.run(dialect.of(statement));
            }
            if (version == 2) {
                ValuesIntoText.run(sql);
            }
        }
    }

    /** The statements of one migration file: they end with a semicolon at the end of a line, comments start a line. */
    private static List<String> statements(int version) {
        String name = String.format(Locale.ROOT, "/org/entente/ledger/migrations/%03d.sql", version);
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : resource(name).lines().toList()) {
            if (line.isBlank() || line.startsWith("--")) {
                continue;
            }
            open.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(name + ": the last statement has no end");
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
