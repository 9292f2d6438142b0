// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * One open ledger file: checked, brought to the newest layout, with transactions that survive the process and the power.
 *
 * <p>Write-ahead log with {@code synchronous=FULL}: a commit returns after the log is on the disk, so what is acknowledged is
 * kept also when the power fails (sqlite.org/pragma.html#pragma_synchronous; NORMAL would not promise that).
 */
public final class SqliteFile implements Database {

    /** SQLite's own 2 MB make ingest slower once the indexes outgrow them; 32 MB hold those of a million mentions' inner pages. */
    private static final int CACHE_KIBIBYTES = 32_768;

    /**
     * Pages of the log before it is folded into the file: SQLite's own 1,000 are full after fifteen articles, and every index page they
     * touch is then written twice. 32 MB of log are read back in a fraction of a second.
     */
    private static final int LOG_PAGES = 8_000;

    private static final int RETRY_MILLIS = 5;

    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** Length of SQLite's file header. */
    private static final int HEADER_BYTES = 100;

    private final Path file;
    private final SQLiteConnection connection;
    private final Sql sql;

    private SqliteFile(Path file, SQLiteConnection connection) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    static SqliteFile open(Path file, int busyMillis) {
        inspect(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(busyMillis);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteConnection connection = null;
        try {
            connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            migrate(file, connection, busyMillis);
            return new SqliteFile(file, connection);
        } catch (SQLException e) {
            throw Faults.closing(connection, SqliteFaults.of(file.toString(), e));
        } catch (EntenteException e) {
            throw Faults.closing(connection, e);
        }
    }

    /** Looks at the file before SQLite does, so that nobody else's file is touched. */
    private static void inspect(Path file) {
        if (Files.isDirectory(file)) {
            throw new EntenteException.Machine(
                    FaultCode.CANNOT_WRITE, file.toString(), "this is a folder, not a ledger file", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new EntenteException.Machine(
                    FaultCode.CANNOT_WRITE, file.toString(), "there is no folder " + folder, null);
        }
        if (!Files.exists(file)) {
            return;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw Faults.machine(FaultCode.CANNOT_WRITE, file.toString(), "the file cannot be read", e);
        }
        boolean sqlite =
                head.length == HEADER_BYTES && Arrays.equals(Arrays.copyOf(head, SQLITE_MAGIC.length), SQLITE_MAGIC);
        if (head.length > 0 && !sqlite) {
            throw Faults.notALedger(file.toString());
        }
    }

    private static void migrate(Path file, SQLiteConnection connection, int busyMillis) throws SQLException {
        int id = pragma(connection, "application_id");
        int version = pragma(connection, "user_version");
        if (id != Migrations.APPLICATION_ID && (id != 0 || version != 0 || pragma(connection, "schema_version") != 0)) {
            throw Faults.notALedger(file.toString());
        }
        if (version > Migrations.NEWEST) {
            throw Faults.tooNew(file.toString(), version);
        }
        if (version < Migrations.NEWEST) {
            migrate(connection);
        } else {
            checkLength(file, connection);
        }
        logAhead(connection, busyMillis);
        execute(connection, "PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }

    /** Others that open the file at the same moment are in the way of changing the mode; SQLite does not wait for them by itself. */
    private static void logAhead(SQLiteConnection connection, int busyMillis) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(busyMillis);
        while (true) {
            try {
                execute(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                boolean busy = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY;
                if (!busy || System.nanoTime() >= end) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(RETRY_MILLIS));
            }
        }
    }

    /** Runs what is missing, in one transaction: a process killed meanwhile leaves the file as it was. */
    private static void migrate(SQLiteConnection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        try (Sql sql = new Sql(connection)) {
            // Another process may have been faster: only now nobody else can write.
            Migrations.run(sql, Dialect.SQLITE, pragma(connection, "user_version"));
        }
        execute(connection, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
        execute(connection, "PRAGMA user_version = " + Migrations.NEWEST);
        execute(connection, "COMMIT");
    }

    /** A file that was cut off still has a whole header: compare what it promises with what is there. */
    private static void checkLength(Path file, SQLiteConnection connection) throws SQLException {
        try {
            long promised = (long) pragma(connection, "page_count") * pragma(connection, "page_size");
            boolean logged = Files.exists(Path.of(file + "-wal")) && Files.size(Path.of(file + "-wal")) > 0;
            if (!logged && Files.size(file) < promised) {
                throw Faults.damaged(file.toString(), "it was cut off");
            }
        } catch (IOException e) {
            throw Faults.machine(FaultCode.CANNOT_WRITE, file.toString(), "the file cannot be read", e);
        }
    }

    private static int pragma(SQLiteConnection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        return transact("BEGIN IMMEDIATE", work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return transact("BEGIN", work);
    }

    /** The driver begins the next transaction with the end of the last and so would keep the write lock: we begin our own. */
    private <T> T transact(String begin, Work<T> work) {
        boolean done = false;
        try {
            execute(connection, begin);
            T result = work.in(sql);
            execute(connection, "COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw SqliteFaults.of(file.toString(), e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private static void execute(SQLiteConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void rollBack() {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // Nothing began, or SQLite rolled back by itself, as it does when the disk is full: nothing is left to
            // undo.
            if (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_ERROR) {
                throw SqliteFaults.of(file.toString(), e);
            }
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** Limits the file, in SQLite pages, to try what a full disk does. */
    public void limitPages(int pages) {
        try {
            execute(connection, "PRAGMA max_page_count = " + pages);
        } catch (SQLException e) {
            throw SqliteFaults.of(file.toString(), e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            sql.close();
        } catch (SQLException e) {
            throw SqliteFaults.of(file.toString(), e);
        }
    }
}
