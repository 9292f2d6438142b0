// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.fault.Faults;
import org.entente.app.merge.AccountScores;
import org.entente.app.merge.MergeMeasure;
import org.entente.app.merge.MergeScores;
import org.entente.app.merge.PairTally;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente evaluate merge}: the ledger against invented stories. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Invents stories between states, told in five languages with the gaps and slips of real news, records them in a ledger"
                    + " and compares its entries with the truth: pairs of mentions, and figures of accounts.",
            "",
            "The same seed always gives the same stories.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate merge",
            "  entente evaluate merge --mentions 100000 --seed 101",
        })
final class EvaluateMergeCommand implements Callable<Integer> {

    @Option(
            names = "--mentions",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many mentions to invent. Default: ${DEFAULT-VALUE}.")
    private int mentions;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "101",
            description =
                    "Which stories. Seeds below 100 were looked at when the rules were made. Default: ${DEFAULT-VALUE}.")
    private long seed;

    private final Terminal terminal;

    EvaluateMergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MergeMeasure measure;
        try {
            measure = MergeMeasure.of(seed, mentions);
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
        MergeScores merged = measure.merged();
        merged.byForm().forEach(this::row);
        terminal.out().println();
        row("one language", merged.sameLanguage());
        row("two languages", merged.crossLanguage());
        row("all", merged.all());
        print(
                "%-14s P %.4f  R %.4f   (%d mentions)",
                "B-cubed", merged.bcubedPrecision(), merged.bcubedRecall(), merged.mentions());
        terminal.out().println();
        AccountScores accounts = measure.accounts();
        for (String name : List.of("promised", "delivered", "outstanding")) {
            print(
                    "%-14s right %d of %d that the ledger gives and %d that there are",
                    name, accounts.right(name), accounts.told(name), accounts.there(name));
        }
        return 0;
    }

    private void row(String name, PairTally tally) {
        print(
                "%-14s P %.4f  R %.4f   (right %d, wrong %d, missed %d)",
                name, tally.precision(), tally.recall(), tally.right(), tally.wrong(), tally.missed());
    }

    private void print(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
