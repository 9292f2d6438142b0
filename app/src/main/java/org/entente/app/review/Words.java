// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of constants as people type them: {@code part_of}, {@code part-of}. */
public final class Words {

    private Words() {}

    /** @throws IllegalArgumentException that lists the words there are */
    public static <E extends Enum<E>> E of(Class<E> type, String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + list(type)));
    }

    public static <E extends Enum<E>> String list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
