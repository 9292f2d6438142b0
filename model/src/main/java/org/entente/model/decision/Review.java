// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one entry and is not undone. Reviewers' verdicts are kept apart: where two differ, both stand here.
 *
 * @param verdicts the last verdict of each author on the entry as a whole, oldest first
 * @param corrections values that replace what was read, oldest first; of two for one value the later counts
 * @param rejected mentions that are not counted
 * @param ties other entries it has to do with
 * @param comments what was written about it, oldest first
 * @param merged ids of entries that are part of it now
 */
public record Review(
        List<Verdict> verdicts,
        List<Correction> corrections,
        List<RejectedMention> rejected,
        List<TiedEntry> ties,
        List<Remark> comments,
        List<String> merged) {

    /** Nobody has decided anything. */
    public static final Review NONE = new Review(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Review {
        verdicts = List.copyOf(verdicts);
        corrections = List.copyOf(corrections);
        rejected = List.copyOf(rejected);
        ties = List.copyOf(ties);
        comments = List.copyOf(comments);
        merged = List.copyOf(merged);
    }

    /** What replaces a value of the entry itself; empty when nobody corrected it. */
    public Optional<String> corrected(Property property) {
        return corrections.stream()
                .filter(c -> c.mention() == null && c.property() == property)
                .reduce((earlier, later) -> later)
                .map(Correction::value);
    }

    /** The id of the undertaking that this one is a part of, by the last decision that says so. */
    public Optional<String> parent() {
        return ties.stream()
                .filter(t -> t.tie() == Tie.PART_OF && t.outgoing())
                .reduce((earlier, later) -> later)
                .map(TiedEntry::id);
    }

    /** How the entry stands with its reviewers. */
    public enum Standing {
        /** Nobody has said. */
        OPEN,
        ACCEPTED,
        REJECTED,
        /** One accepts it, another rejects it. */
        DISPUTED
    }

    public Standing standing() {
        boolean accepted = verdicts.stream().anyMatch(Verdict::accepts);
        boolean refused = verdicts.stream().anyMatch(v -> !v.accepts());
        if (accepted && refused) {
            return Standing.DISPUTED;
        }
        return accepted ? Standing.ACCEPTED : refused ? Standing.REJECTED : Standing.OPEN;
    }

    /** Whether reviewers disagree: about the entry, or about a value of it. */
    public boolean isDisputed() {
        return standing() == Standing.DISPUTED
                || corrections.stream().anyMatch(a -> corrections.stream().anyMatch(a::isContradictedBy));
    }

    /**
     * What one author thinks of the entry.
     *
     * @param decision id of the decision
     */
    public record Verdict(Author author, boolean accepts, Instant at, String reason, String decision) {}

    /**
     * A value that somebody corrected.
     *
     * @param original what was read, written as {@link Property} says; null when nothing was read
     * @param mention whose value; null for the entry's own
     */
    public record Correction(
            Author author,
            Property property,
            String value,
            @Nullable String original,
            @Nullable String mention,
            Instant at,
            String reason,
            String decision) {

        private boolean isContradictedBy(Correction other) {
            return property == other.property
                    && Objects.equals(mention, other.mention)
                    && !author.equals(other.author)
                    && !value.equals(other.value);
        }
    }

    /** A mention that does not count any more. */
    public record RejectedMention(Author author, String mention, Instant at, String reason, String decision) {}

    /**
     * Another entry it has to do with.
     *
     * @param id of the other
     * @param outgoing whether this entry is part of, follows, ... the other; false when the other is or does so of this one
     */
    public record TiedEntry(Tie tie, String id, boolean outgoing, Author author, String reason, String decision) {}

    /** What somebody wrote about it. */
    public record Remark(Author author, String text, Instant at, String decision) {}
}
