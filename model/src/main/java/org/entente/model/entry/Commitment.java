// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How binding an undertaking is: only pledged, or committed to, or already being carried out. The rules are those of AidData's TUFF
 * method (Coder Instructions 1.3, Appendix D); reports that conflict make it a commitment, and so a release can tell IATI's
 * transaction types 12 (pledge) and 2 (commitment) apart.
 *
 * @param kind the furthest that any report supports
 * @param rule why
 * @param pledged day of the first report of a pledge, or of the pledge itself when the sentence dates it; null when none is told
 * @param committed the same for a commitment
 * @param readings how each step of the history was read, in its order
 */
public record Commitment(
        Kind kind,
        Rule rule,
        @Nullable PartialDate pledged,
        @Nullable PartialDate committed,
        List<Reading> readings) {

    public Commitment {
        readings = List.copyOf(readings);
    }

    /** How one step was read; empty when it is no step of this undertaking. */
    public Optional<Reading> of(String step) {
        return readings.stream().filter(r -> r.step().equals(step)).findFirst();
    }

    /** In the order in which one supersedes the other. */
    public enum Kind {
        /** Talks, and what is denied or off. */
        NONE,
        PLEDGE,
        COMMITMENT,
        /** Something of it was done, whatever was promised before. */
        IMPLEMENTATION;

        /** The lower-case name that the JSON carries. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which rule decided. */
    public enum Rule {
        TALKS(Kind.NONE, "talks: neither side has promised"),
        OFF(Kind.NONE, "denied, uncertain or off"),
        MEMORANDUM(Kind.PLEDGE, "a memorandum or letter of intent binds nobody"),
        PLEDGE_WORD(Kind.PLEDGE, "the sentence says pledge, promise or plan"),
        CREDIT_LINE(Kind.PLEDGE, "a line of credit that is not signed"),
        OPEN_WORD(Kind.PLEDGE, "agreed, offered or approved: a pledge unless another report says more"),
        PROMISED(Kind.PLEDGE, "one side promises"),
        SIGNED(Kind.COMMITMENT, "a signed document other than a memorandum"),
        COMMIT_WORD(Kind.COMMITMENT, "the sentence says that a side commits itself"),
        AGREED(Kind.COMMITMENT, "both sides have decided it"),
        /** Of an entry: some report a pledge and others a commitment. */
        CONFLICT(Kind.COMMITMENT, "reports differ, and the more binding one counts"),
        DISBURSED(Kind.IMPLEMENTATION, "something of it is told as done or under way");

        private final Kind kind;
        private final String because;

        Rule(Kind kind, String because) {
            this.kind = kind;
            this.because = because;
        }

        public Kind kind() {
            return kind;
        }

        /** One line that says why. */
        public String because() {
            return because;
        }

        /** The lower-case name that the JSON carries. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How one step was read.
     *
     * @param step id of the mention
     * @param rule which rule decided
     * @param words what the rule found in the sentence, null when the status alone decided
     */
    public record Reading(String step, Rule rule, @Nullable String words) {
        public Kind kind() {
            return rule.kind();
        }
    }
}
