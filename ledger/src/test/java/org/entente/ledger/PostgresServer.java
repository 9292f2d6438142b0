// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of a run, started when it is first asked for. Every ledger has a schema of its own. */
final class PostgresServer {

    static final String PASSWORD = "pa55-of-postgres";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    private PostgresServer() {}

    private static synchronized EmbeddedPostgres server() {
        if (running == null) {
            String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            if (!system.equals("Linux amd64")) {
                System.err.println("PostgreSQL is not tested: there is no server for " + system);
                Assumptions.abort("no PostgreSQL for " + system);
            }
            try {
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "40")
                        .setServerConfig("shared_buffers", "64MB")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
                running = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        return server().getPort();
    }

    /** The address of a ledger that nobody has made yet. */
    static String freshLedger() {
        return address(
                "postgres", "?user=postgres&password=" + PASSWORD + "&currentSchema=l" + SCHEMAS.incrementAndGet());
    }

    static String address(String database, String options) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database + options;
    }

    /** Runs statements in the database and schema of this address. */
    static void sql(String address, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
