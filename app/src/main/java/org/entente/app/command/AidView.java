// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.Locale;
import org.entente.app.aiddata.AidReading;
import org.entente.app.aiddata.AidRecord;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.coder.undertaking.Stage;
import org.entente.coder.undertaking.Undertaking;

/** One record of AidData beside what was read in it. */
final class AidView {

    private static final int WIDEST_TEXT = 900;

    private final Terminal terminal;

    AidView(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(AidReading reading) {
        AidRecord record = reading.record();
        terminal.out().println();
        terminal.out().println(terminal.style().bold(record.id()) + " " + record.title());
        terminal.out().println("   " + Columns.cut(record.text(), WIDEST_TEXT));
        terminal.out()
                .println("   gold  " + record.donor() + " → " + String.join(", ", record.recipients()) + " "
                        + record.status() + " " + record.section() + " " + record.amount() + " " + record.currency()
                        + " "
                        + record.year());
        reading.found().ifPresent(found -> print(reading, found));
    }

    private void print(AidReading reading, Undertaking found) {
        terminal.out()
                .println("   found " + found.source() + " → " + found.target() + " " + reading.status() + " "
                        + reading.section() + " "
                        + (found.amount() == null
                                ? "-"
                                : found.amount().value().toPlainString() + " "
                                        + found.amount().currency())
                        + " " + (found.date() == null ? "-" : found.date().iso()));
        String text = reading.record().title() + "\n\n" + reading.record().text();
        for (Stage stage : found.stages()) {
            if (stage.fact()) {
                terminal.out()
                        .println("         " + stage.sentence() + " "
                                + stage.step().name().toLowerCase(Locale.ROOT) + " "
                                + stage.span().of(text));
            }
        }
    }
}
