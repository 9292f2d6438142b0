// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.fault;

import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where faults become one line on standard error and an exit code. */
public final class FaultHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Terminal terminal;
    private final boolean debug;

    /** @param debug whether the stack trace is printed after the line */
    public FaultHandler(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        return report(thrown);
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        CommandLine command = thrown.getCommandLine();
        terminal.err().println(line(firstLine(thrown)));
        if (!UnmatchedArgumentException.printSuggestions(thrown, new java.io.PrintWriter(terminal.err(), true))) {
            terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        trace(thrown);
        return FaultCode.USAGE.exitCode();
    }

    /** Prints the line of a fault, or of whatever else was thrown, and gives its exit code. */
    public int report(Throwable thrown) {
        EntenteException fault = Faults.of(thrown, null);
        terminal.err().println(line(fault.line()));
        trace(thrown);
        return fault.code().exitCode();
    }

    private String line(String text) {
        return terminal.messageStyle().red("entente:") + " " + text.replaceAll("\\s*\\R\\s*", " ");
    }

    private void trace(Throwable thrown) {
        if (debug) {
            thrown.printStackTrace(terminal.err());
        }
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
