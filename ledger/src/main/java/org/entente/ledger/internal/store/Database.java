// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Where a ledger is kept: checked, brought to the newest layout, with transactions that survive the process and the power. Writers
 * take turns, also those of other processes and machines: what one sees in its transaction, nobody changes before it ends.
 *
 * <p>Not thread-safe: one connection, one thread at a time.
 */
public sealed interface Database extends AutoCloseable permits SqliteFile, PostgresSchema {

    /** How long to wait for another process that writes: pages take milliseconds, so five seconds is long. */
    int BUSY_MILLIS = 5_000;

    /** Work with SQL that may fail as SQL does. */
    @FunctionalInterface
    interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    /** One transaction: all of it is kept, or nothing. When this returns, it is kept. */
    <T> T write(Work<T> work);

    /** Reads one consistent state, whatever others write meanwhile. */
    <T> T read(Work<T> work);

    /** How to name it to people: a path, or an address without what is secret in it. */
    String name();

    @Override
    void close();

    /** Opens the ledger in this file; makes it when there is none. */
    static Database open(Path file, int busyMillis) {
        return SqliteFile.open(file, busyMillis);
    }

    /** Opens the ledger at this address; makes it when there is none. */
    static Database open(ServerAddress address, int busyMillis) {
        return PostgresSchema.open(address, busyMillis, true);
    }

    /** Opens the ledger at this address, which must be there. */
    static Database openExisting(ServerAddress address, int busyMillis) {
        return PostgresSchema.open(address, busyMillis, false);
    }
}
