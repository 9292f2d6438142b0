// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.terminal.Terminal;
import org.entente.ledger.Ledger;
import org.entente.ledger.Verification;
import org.entente.model.fault.FaultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente verify}: whether a ledger is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a whole ledger: that no write was changed, taken out or put in since it was made, that every text is the one that was"
                    + " read, and that every quote stands in its text.",
            "",
            "Names everything that is wrong. The hash of the last link, kept elsewhere, also proves that nothing was cut off at the end.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente verify", "  entente verify --ledger cuba.db"})
final class VerifyCommand implements Callable<Integer> {

    /** Links between two lines that say how far it is. */
    private static final long STEP = 10_000;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting()) {
            Verification verification = open.verify(this::tell);
            for (Verification.Problem problem : verification.problems()) {
                terminal.out().println(problem);
            }
            terminal.out()
                    .println(open.name() + (verification.isWhole() ? " is whole: " : " was altered: ")
                            + verification.links() + " links, " + verification.quotes() + " quotes, "
                            + verification.problems().size() + " problems");
            terminal.out().println("last link " + verification.head());
            return verification.isWhole() ? 0 : FaultCode.LEDGER_ALTERED.exitCode();
        }
    }

    private void tell(long links, long of) {
        if (terminal.isWatched() && links % STEP == 0) {
            terminal.err().println(links + " of " + of + " links");
        }
    }
}
