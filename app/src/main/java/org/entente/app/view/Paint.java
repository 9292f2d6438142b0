// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.mention.Status;

/** The few colours that mean something. */
final class Paint {

    private Paint() {}

    /** Green for what is done, cyan for what moves, yellow for words, red for what is off. */
    static String status(Status status, Style style) {
        return status(status, 0, style);
    }

    static String status(Status status, int width, Style style) {
        String label = Columns.pad(status.label(), width);
        return switch (status) {
            case PROPOSED, PLEDGED, AGREED -> style.yellow(label);
            case ONGOING -> style.cyan(label);
            case DONE -> style.green(label);
            case SUSPENDED, CANCELLED, DENIED -> style.red(label);
        };
    }

    static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
