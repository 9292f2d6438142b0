// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How things are named: Crockford's base 32 without I, L, O, U. */
final class Codes {

    private static final String CODE = "[0-9A-HJKMNP-TV-Z]";
    private static final Pattern ENTRY = Pattern.compile("[ET]-" + CODE + "{8,26}");
    private static final Pattern MENTION = Pattern.compile(CODE + "{26}");
    private static final Pattern DECISION = Pattern.compile("D-" + CODE + "{8,26}");

    private Codes() {}

    static void entry(String id) {
        check(ENTRY, id, "an entry");
    }

    static void twoEntries(String id, String other) {
        entry(id);
        entry(other);
        if (id.equals(other)) {
            throw new IllegalArgumentException("twice the same entry: " + id);
        }
    }

    static void mentionOrNull(@Nullable String id) {
        if (id != null) {
            check(MENTION, id, "a mention");
        }
    }

    static void decision(String id) {
        check(DECISION, id, "a decision");
    }

    private static void check(Pattern pattern, String id, String what) {
        if (!pattern.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of " + what + ": " + id);
        }
    }
}
