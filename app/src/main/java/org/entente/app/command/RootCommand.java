// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import org.entente.app.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code entente} itself: only a door to the subcommands. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads the news and keeps a ledger of what states agree, promise, deliver, say and do to each other.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente demo                        see what it does, on the sample pages",
            "  entente read news/ --published 2026-01",
            "                                      read a folder of pages into ./entente.db",
            "  entente ledger CUB RUS              what the two promised, delivered, still owe",
            "  entente show 3f2a                   one entry with every quote it rests on",
            "  entente help exit-codes             what each exit code means",
        })
public final class RootCommand {

    // Read before picocli is asked, so that a wrong call can be traced too; here it is only declared.
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "After a fault, print the stack trace too.")
    @SuppressWarnings("UnusedVariable")
    private boolean debug;

    private RootCommand() {}

    /** The whole command line, printing to {@code terminal}. */
    public static CommandLine create(Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand());
        root.addSubcommand(new DemoCommand(terminal));
        root.addSubcommand(new ReadCommand(terminal));
        root.addSubcommand(new WatchCommand(terminal));
        root.addSubcommand(new LedgerCommand(terminal));
        root.addSubcommand(new ShowCommand(terminal));
        root.addSubcommand(new SourcesCommand(terminal));
        root.addSubcommand(new ExportCommand(terminal));
        root.addSubcommand(new ReviewCommand(terminal));
        root.addSubcommand(new ReleaseCommand(terminal));
        root.addSubcommand(new VerifyCommand(terminal));
        root.addSubcommand(new RecodeCommand(terminal));
        root.addSubcommand(new ExplainCommand(terminal));
        root.addSubcommand(new ParseCommand(terminal));
        root.addSubcommand(new TrainCommand(terminal));
        root.addSubcommand(new BootstrapCommand(terminal));
        root.addSubcommand(new LanguagesCommand(terminal));
        root.addSubcommand(EvaluateCommand.create(terminal));
        root.addSubcommand(ExitCodesCommand.create());
        root.addSubcommand(new WarmUpCommand());
        root.addSubcommand(new HelpCommand());
        root.addSubcommand(new AutoComplete.GenerateCompletion());
        return root;
    }
}
