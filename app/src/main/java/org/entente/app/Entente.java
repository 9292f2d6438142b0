// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import java.io.PrintWriter;
import java.util.Arrays;
import org.entente.app.command.RootCommand;
import org.entente.app.fault.FaultHandler;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command, in this process. */
public final class Entente {

    private static final int WIDEST_HELP = 110;

    private Entente() {}

    /**
     * Runs the command and answers its exit code ({@link org.entente.model.fault.FaultCode}); throws nothing.
     *
     * @param terminal where it reads and prints
     * @param arguments as the shell gives them
     */
    public static int run(Terminal terminal, String... arguments) {
        FaultHandler handler =
                new FaultHandler(terminal, Arrays.asList(arguments).contains("--debug"));
        try {
            int code = commandLine(terminal, handler).execute(arguments);
            terminal.flush();
            return code;
        } catch (RuntimeException | Error thrown) {
            return handler.report(thrown);
        }
    }

    static CommandLine commandLine(Terminal terminal, FaultHandler handler) {
        CommandLine command = RootCommand.create(terminal);
        command.setExecutionExceptionHandler(handler);
        command.setParameterExceptionHandler(handler);
        command.setOut(new PrintWriter(terminal.out(), true));
        command.setErr(new PrintWriter(terminal.err(), true));
        command.setUsageHelpWidth(Math.min(WIDEST_HELP, terminal.columns()));
        command.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        return command;
    }
}
