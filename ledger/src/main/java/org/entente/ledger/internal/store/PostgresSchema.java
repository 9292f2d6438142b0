// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.postgresql.Driver;

/**
 * A ledger in a schema of its own in a PostgreSQL database: the schema that the address names, else {@code entente}. Other schemas
 * are not looked at.
 *
 * <p>The table {@code ledger} has one row with the layout. Who writes locks that row first, so writers take turns, and each sees what
 * all before it have written (READ COMMITTED: each statement sees what was committed when it began; the lock is taken by the first).
 */
final class PostgresSchema implements Database {

    private static final String DEFAULT_SCHEMA = "entente";
    /** A plain name needs no quotes, and nobody can smuggle SQL in. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    /** Rows of a long answer that are fetched at a time: without a limit the driver keeps all of them in memory. */
    private static final int FETCH_ROWS = 2_000;
    /** How long to wait for a server that does not answer. */
    private static final int CONNECT_SECONDS = 10;

    private final String name;
    private final Connection connection;
    private final Sql sql;

    private PostgresSchema(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    static Database open(ServerAddress address, int busyMillis, boolean make) {
        String schema = address.schema().orElse(DEFAULT_SCHEMA).toLowerCase(Locale.ROOT);
        if (!PLAIN_NAME.matcher(schema).matches()) {
            throw new EntenteException.User(
                    FaultCode.USAGE, "--ledger: currentSchema must be one name of letters, digits and _");
        }
        Connection connection = null;
        try {
            connection = connect(address, schema, busyMillis);
            PostgresSchema opened = new PostgresSchema(address.shown(), connection);
            opened.migrate(schema, make);
            return opened;
        } catch (SQLException e) {
            throw Faults.closing(connection, PostgresFaults.of(address.shown(), e));
        } catch (EntenteException e) {
            throw Faults.closing(connection, e);
        }
    }

    private static Connection connect(ServerAddress address, String schema, int busyMillis) throws SQLException {
        Properties properties = address.given();
        properties.setProperty("currentSchema", schema);
        properties.setProperty("ApplicationName", "entente");
        properties.setProperty("loginTimeout", String.valueOf(CONNECT_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        // One round trip for the rows of a page instead of one a row.
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("defaultRowFetchSize", String.valueOf(FETCH_ROWS));
        // The driver logs what it is asked with java.util.logging, to the terminal: we say what went wrong ourselves.
        properties.setProperty("logServerErrorDetail", "false");
        Connection connection = new Driver().connect(address.url(), properties);
        if (connection == null) {
            throw new SQLException("not an address of the driver");
        }
        // What the address says of the schema is applied by us: the options of the address win over the properties.
        connection.setSchema(schema);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = " + busyMillis);
            // A commit returns when it is on the disk, whatever the server's default.
            statement.execute("SET synchronous_commit = on");
            statement.execute("SET client_min_messages = error");
        }
        connection.commit();
        return connection;
    }

    private void migrate(String schema, boolean make) throws SQLException {
        int layout = layout(schema);
        if (layout == 0 && !make) {
            throw new EntenteException.Data(
                    FaultCode.NO_SUCH_LEDGER, name, "there is no ledger here; `entente read` makes one");
        }
        if (layout < Migrations.NEWEST) {
            // Two that make one ledger at once take turns; the lock ends with the transaction.
            sql.each(row -> {}, "SELECT pg_advisory_xact_lock(?)", (long) Migrations.APPLICATION_ID);
            layout = layout(schema);
            if (layout == 0) {
                sql.run("CREATE SCHEMA IF NOT EXISTS " + schema);
                sql.run("CREATE TABLE ledger (layout BIGINT NOT NULL)");
                sql.run("INSERT INTO ledger (layout) VALUES (0)");
            }
            Migrations.run(sql, Dialect.POSTGRESQL, layout);
            sql.update("UPDATE ledger SET layout = ?", (long) Migrations.NEWEST);
        }
        connection.commit();
    }

    /** Layout of the ledger in the schema; 0 when there is none and room for one. */
    private int layout(String schema) throws SQLException {
        String tables =
                "SELECT COUNT(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = ? AND c.relkind IN ('r', 'v', 'm', 'p', 'f')";
        if (sql.number(tables, schema) == 0) {
            return 0;
        }
        if (sql.number(tables + " AND c.relname IN ('ledger', 'page', 'adoption')", schema) < 3) {
            throw new EntenteException.Data(
                    FaultCode.NOT_A_LEDGER,
                    name,
                    "the schema '" + schema + "' holds other tables, not an Entente ledger");
        }
        long layout = sql.number("SELECT layout FROM ledger");
        if (layout > Migrations.NEWEST) {
            throw Faults.tooNew(name, layout);
        }
        return (int) layout;
    }

    @Override
    public <T> T write(Work<T> work) {
        return transact("SELECT layout FROM ledger FOR UPDATE", work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return transact("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", work);
    }

    private <T> T transact(String begin, Work<T> work) {
        boolean done = false;
        try {
            sql.run(begin);
            T result = work.in(sql);
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw PostgresFaults.of(name, e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone, and what it had begun with it: the fault that led here is already on its way.
            return;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        try (connection) {
            sql.close();
        } catch (SQLException e) {
            throw PostgresFaults.of(name, e);
        }
    }
}
