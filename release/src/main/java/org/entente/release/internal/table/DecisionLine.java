// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.decision.Author;
import org.entente.model.decision.Review;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about an entry or event and is not undone.
 *
 * @param of id of the entry or event
 * @param decision id of the decision
 * @param act what sort of decision it is
 * @param at when it was made, null when that is not told
 * @param about which value was corrected, or how it is tied to another entry
 * @param value what it says: the corrected value, the comment
 * @param original what was read where a value was corrected
 * @param other the step that it is about, or the other entry
 */
public record DecisionLine(
        String of,
        String decision,
        String act,
        Author author,
        @Nullable Instant at,
        @Nullable String about,
        @Nullable String value,
        @Nullable String original,
        @Nullable String other,
        @Nullable String reason) {

    static final String ACTS = "accept, reject, correct, reject_step, link, comment";

    /** Verdicts, corrections, rejected steps, links, comments, each oldest first. Links from the other side are told there. */
    public static List<DecisionLine> of(String of, Review review) {
        List<DecisionLine> lines = new ArrayList<>();
        for (Review.Verdict v : review.verdicts()) {
            String act = v.accepts() ? "accept" : "reject";
            lines.add(new DecisionLine(of, v.decision(), act, v.author(), v.at(), null, null, null, null, v.reason()));
        }
        for (Review.Correction c : review.corrections()) {
            String property = word(c.property());
            lines.add(new DecisionLine(
                    of,
                    c.decision(),
                    "correct",
                    c.author(),
                    c.at(),
                    property,
                    c.value(),
                    c.original(),
                    c.mention(),
                    c.reason()));
        }
        for (Review.RejectedMention r : review.rejected()) {
            lines.add(new DecisionLine(
                    of, r.decision(), "reject_step", r.author(), r.at(), null, null, null, r.mention(), r.reason()));
        }
        for (Review.TiedEntry t : review.ties()) {
            if (t.outgoing()) {
                lines.add(new DecisionLine(
                        of, t.decision(), "link", t.author(), null, word(t.tie()), null, null, t.id(), t.reason()));
            }
        }
        for (Review.Remark c : review.comments()) {
            lines.add(new DecisionLine(
                    of, c.decision(), "comment", c.author(), c.at(), null, c.text(), null, null, null));
        }
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
