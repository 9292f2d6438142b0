// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import org.entente.model.entry.Entry;
import org.entente.model.mention.TimeSpan;

/** Dates for people: ISO 8601, with an interval's end shortened to what differs, as the standard allows. */
public final class Times {

    private Times() {}

    /** {@code 2025-11}, {@code 2025-11-04/05}, {@code 2025-10/12}, {@code 2025-12-29/2026-01-02}. */
    public static String of(TimeSpan span) {
        if (span.to() == null) {
            return span.from().iso();
        }
        String from = span.from().iso();
        String to = span.to().iso();
        if (from.length() != to.length()) {
            return from + "/" + to;
        }
        int common = 0;
        for (int dash = from.indexOf('-'); dash >= 0; dash = from.indexOf('-', dash + 1)) {
            if (from.regionMatches(0, to, 0, dash + 1)) {
                common = dash + 1;
            }
        }
        return from + "/" + to.substring(common);
    }

    /** When it happened, and when the rest of it is due: {@code 2025-06, due 2026-02}. */
    static String of(Entry entry) {
        String date = entry.date() == null ? "" : of(entry.date());
        String due = entry.due() == null ? "" : "due " + of(entry.due());
        return date.isEmpty() || due.isEmpty() ? date + due : date + ", " + due;
    }
}
