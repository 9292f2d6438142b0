// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.fault.Faults;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.reading.ReadingListener;
import org.entente.app.terminal.Terminal;
import org.entente.intake.Intake;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Recording;
import org.entente.model.article.PartialDate;

/** Reads the sample pages into a fresh ledger and shows it. */
public final class Demo {

    /** One sample page carries no date; its story was written for this month. */
    private static final PartialDate UNDATED = new PartialDate("2025-09");

    private final Terminal terminal;
    private final Path home;

    /** @param home the checkout, under whose {@code target} the ledger is made */
    public Demo(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    public void run(Path samples) {
        Path file = freshLedger();
        try (Ledger ledger = Ledger.open(file)) {
            Reading reading = new Reading(new PageCoder(UNDATED), ledger, "demo");
            BatchTally tally = reading.run(
                    Intake.offline(List.of(relative(samples).toString()), InputStream.nullInputStream()),
                    new Silence());
            new DemoView(terminal, relative(samples), relative(file))
                    .print(
                            tally,
                            ledger.entries(EntryFilter.all()),
                            ledger.events(EntryFilter.all()),
                            ledger.articles());
        }
    }

    private Path freshLedger() {
        try {
            Path folder = home.resolve("target");
            if (!Files.isDirectory(folder)) {
                folder =
                        Files.isWritable(home) ? Files.createDirectories(folder) : Files.createTempDirectory("entente");
            }
            Path file = folder.resolve("demo.db");
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
            return file;
        } catch (IOException e) {
            throw Faults.of(e, home.toString());
        }
    }

    /** As short as it can be typed from where the user is. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    private static final class Silence implements ReadingListener {
        @Override
        public void read(PageOutcome.Coded page, Optional<Recording.Outcome> recorded) {}

        @Override
        public void refused(PageOutcome.Refused page) {}
    }
}
