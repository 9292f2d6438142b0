// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import java.io.PrintStream;
import java.util.Locale;

/** The formats of event data sets that events can be exported to. */
public enum ExportFormat {
    /** PLOVER's JSON, one record a line. */
    PLOVER,
    /** CAMEO's codes as CSV. */
    CAMEO,
    /** The columns of GDELT 2.0, separated by tabs. */
    GDELT;

    public EventWriter writer(PrintStream out) {
        return switch (this) {
            case PLOVER -> new PloverJson(out);
            case CAMEO -> new CameoCsv(out);
            case GDELT -> new GdeltTsv(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
