// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions to load, as a condition on the table {@code mention m}.
 */
public record Selection(String condition, List<@Nullable Object> arguments) {

    private static final String BUCKETS_WHERE =
            "(m.low, m.high, m.form) IN (SELECT b.low, b.high, b.form FROM mention b WHERE ";

    public static Selection all() {
        return new Selection("1 = 1", List.of());
    }

    public static Selection pair(String country, String other) {
        boolean ordered = country.compareTo(other) <= 0;
        return new Selection("m.low = ? AND m.high = ?", List.of(ordered ? country : other, ordered ? other : country));
    }

    public static Selection country(String country) {
        return new Selection("(m.low = ? OR m.high = ?)", List.of(country, country));
    }

    /** The buckets of what a page mentions, in any of its readings. */
    public Selection onPage(String hash) {
        return and(BUCKETS_WHERE + "b.page = (SELECT seq FROM page WHERE hash = ?))", List.of(hash));
    }

    /** The buckets of mentions whose id, or code, begins so. */
    public static Selection codePrefix(String prefix) {
        // The character after Z closes the range of ids with this prefix: an index serves it, unlike LIKE.
        return all().and(BUCKETS_WHERE + "b.id >= ? AND b.id < ?)", List.of(prefix, prefix + "["));
    }

    /** One mention. */
    static Selection mention(long seq) {
        return new Selection("m.seq = ?", List.of(seq));
    }

    /** What was placed in an entry when it was recorded. */
    public static Selection placedIn(long entry) {
        return new Selection("m.seq IN (SELECT p.mention FROM placement p WHERE p.entry = ?)", List.of(entry));
    }

    /** What was placed in the entries whose codes begin within this range, when it was recorded. */
    public static Selection placedBetween(String from, String to) {
        return new Selection(
                "m.seq IN (SELECT p.mention FROM mention b JOIN placement p ON p.entry = b.seq WHERE b.id >= ? AND b.id < ?)",
                List.of(from, to));
    }

    public Selection forms(Collection<Form> forms) {
        if (forms.isEmpty()) {
            return this;
        }
        List<String> names = forms.stream().map(Enum::name).sorted().toList();
        String marks = names.stream().map(n -> "?").collect(Collectors.joining(", "));
        return and("m.form IN (" + marks + ")", names);
    }

    private Selection and(String more, List<String> moreArguments) {
        List<@Nullable Object> both = new ArrayList<>(arguments);
        both.addAll(moreArguments);
        return new Selection(condition + " AND " + more, both);
    }

    @Nullable
    Object[] array() {
        return arguments.toArray();
    }
}
