// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an undertaking is about, in all languages.
 *
 * @param kind the coder's kind of goods, null when it has none
 * @param general the kind of goods that reports call it by in general
 * @param phrases ways to say it, by language in the order of {@link Tongue}
 */
record Subject(
        @Nullable String kind,
        @Nullable String general,
        @Nullable String sector,
        List<List<String>> phrases) {

    private static final double OTHER_WORDS = 0.3;

    Subject {
        phrases = List.copyOf(phrases);
    }

    String phrase(Tongue tongue, Chance chance) {
        return chance.mostlyFirst(phrases.get(tongue.ordinal()), OTHER_WORDS);
    }

    static Subject of(List<String> row) {
        String[] codes = row.get(1).split("/");
        return new Subject(
                known(codes[0]),
                codes.length > 1 ? known(codes[1]) : null,
                known(row.get(2)),
                row.subList(3, 3 + Tongue.COLUMNS.size()).stream()
                        .map(DataFile::alternatives)
                        .toList());
    }

    private static @Nullable String known(String code) {
        return code.equals("-") ? null : code;
    }
}
