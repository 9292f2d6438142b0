// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import org.entente.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente evaluate}: a door to the measurements. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures how good the reading is, against texts that people have analysed or coded.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate page naeb/",
            "  entente evaluate language ntrex/",
            "  entente evaluate syntax fr_pud-ud-test.conllu",
            "  entente evaluate coder gold.jsonl texts/ --ignore ignore.txt --show 20",
            "  entente evaluate coder ntrex/ --types",
            "  entente evaluate agreement ntrex/ ud/",
            "  entente evaluate events en_zsp_plv_train.jsonl",
            "  entente evaluate status aiddata/records.jsonl",
            "  entente evaluate fields aiddata/records.jsonl",
            "  entente evaluate merge --mentions 100000",
            "  entente evaluate gate ntrex/en samples",
            "  entente evaluate all ../shared",
        })
final class EvaluateCommand {

    private EvaluateCommand() {}

    static CommandLine create(Terminal terminal) {
        return new CommandLine(new EvaluateCommand())
                .addSubcommand(new EvaluatePageCommand(terminal))
                .addSubcommand(new EvaluateLanguageCommand(terminal))
                .addSubcommand(new EvaluateSyntaxCommand(terminal))
                .addSubcommand(new EvaluateCoderCommand(terminal))
                .addSubcommand(new EvaluateAgreementCommand(terminal))
                .addSubcommand(new EvaluateEventsCommand(terminal))
                .addSubcommand(new EvaluateStatusCommand(terminal))
                .addSubcommand(new EvaluateFieldsCommand(terminal))
                .addSubcommand(new EvaluateMergeCommand(terminal))
                .addSubcommand(new EvaluateGateCommand(terminal))
                .addSubcommand(new EvaluateAllCommand(terminal));
    }
}
