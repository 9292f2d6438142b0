// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.entente.app.aiddata.AidReading;
import org.entente.app.aiddata.AidRecord;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records of AidData are read, and how many of those read wrongly are shown. */
final class AidOption {

    @Parameters(paramLabel = "FILE", description = "AidData's records, one JSON object a line.")
    private Path file;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N records read wrongly.")
    private int show;

    List<AidReading> readings() {
        return AidReading.of(AidRecord.read(file));
    }

    /** Prints the first that are wrong, as many as the user asks for. */
    void show(List<AidReading> readings, Predicate<AidReading> wrong, Terminal terminal) {
        AidView view = new AidView(terminal);
        readings.stream().filter(wrong).limit(show).forEach(view::print);
    }
}
