// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.fault.ExitCodes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente help exit-codes}: the table of exit codes, drawn from the code itself. */
@Command(
        name = "exit-codes",
        hidden = true,
        description = {
            "What each exit code means. Codes are stable: a number is never given another meaning.",
            "",
            "When pages of a batch are refused the rest goes on: the exit code is that of the refused pages when they share one,"
                    + " and 60 when they were refused for different reasons.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n")
final class ExitCodesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    static CommandLine create() {
        CommandLine command = new CommandLine(new ExitCodesCommand());
        command.getCommandSpec().usageMessage().exitCodeList(ExitCodes.meanings());
        return command;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getOut());
        return 0;
    }
}
