// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.time.Instant;

/**
 * A decision as it is kept.
 *
 * @param id {@code D-} and the beginning of a hash of all the rest
 * @param at when it was made; of the machine's, the day of publication of the page that it rests on
 * @param reason why, in words; may be empty
 */
public record Decision(String id, Instant at, Author author, Act act, String reason) {

    public Decision {
        Codes.decision(id);
        if (reason.length() > Act.Comment.MAX_LENGTH) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters");
        }
    }

    /**
     * Everything but the id as text, one line a value: the same decision gives the same text for ever, so that it can be hashed. A
     * backslash and a line feed inside a value are written {@code \\} and {@code \n}.
     */
    public static String text(Instant at, Author author, Act act, String reason) {
        return line("at", at.toString())
                + line("author", author.text())
                + line("kind", act.kind().name())
                + line("subject", act.subject())
                + line("other", act.other())
                + line("body", act.body())
                + line("reason", reason);
    }

    public String text() {
        return text(at, author, act, reason);
    }

    private static String line(String name, String value) {
        return name + "=" + value.replace("\\", "\\\\").replace("\n", "\\n") + "\n";
    }
}
