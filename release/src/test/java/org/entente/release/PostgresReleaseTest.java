// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a server is released as one in a file. */
class PostgresReleaseTest {

    @TempDir
    Path folder;

    @Test
    void aLedgerOnAServerIsReleasedByteForByteAsOneInAFile() throws IOException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            System.err.println("PostgreSQL is not tested: there is no server for " + system);
            Assumptions.abort("no PostgreSQL for " + system);
        }
        Story story = Story.ofGhana();
        Releases.of(story.record(folder.resolve("story.db")), folder.resolve("file"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "32MB")
                .start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            story.record(address);
            try (Ledger ledger = Ledger.openExisting(address)) {
                Release.write(ledger, Releases.request(folder.resolve("server"), null));
            }
        }

        Map<String, byte[]> file = Releases.bytes(folder.resolve("file"));
        Map<String, byte[]> released = Releases.bytes(folder.resolve("server"));
        assertThat(released.keySet()).isEqualTo(file.keySet());
        file.forEach((name, bytes) -> assertThat(released.get(name)).as(name).isEqualTo(bytes));
    }
}
