// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.terminal.Terminal;
import org.entente.app.terminal.Traits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the usual commands once and prints nothing, so that the script can keep an archive of the classes they load. */
@Command(
        name = "warm-up",
        hidden = true,
        description = "Loads the classes of the usual commands; for the script's archive of classes.")
final class WarmUpCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SAMPLES", description = "A folder of pages.")
    private Path samples;

    @Parameters(index = "1", paramLabel = "LEDGER", description = "A ledger file that may be thrown away.")
    private Path ledger;

    @Override
    public Integer call() {
        Terminal nowhere = new Terminal(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                InputStream.nullInputStream(),
                Traits.NONE);
        String in = "--ledger=" + ledger;
        List<String[]> runs = List.of(
                new String[] {"--help"},
                new String[] {"read", samples.toString(), in},
                new String[] {"read", samples.toString(), in, "--format", "json"},
                new String[] {"read", samples.toString(), "--no-ledger", "--format", "jsonl"},
                new String[] {"ledger", in},
                new String[] {"ledger", in, "--events"},
                new String[] {"ledger", "cuba", "russie", in, "--format", "jsonl"},
                new String[] {"show", "E", in},
                new String[] {"explain", "Moscou a livré dix voitures à La Havane."});
        for (String[] run : runs) {
            CommandLine command = RootCommand.create(nowhere);
            command.setOut(new java.io.PrintWriter(nowhere.out(), true));
            command.setErr(new java.io.PrintWriter(nowhere.err(), true));
            command.execute(run);
        }
        return 0;
    }
}
