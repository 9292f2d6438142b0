// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two names can be one person's: {@code Vladimir Kolokoltsev}, {@code M. Kolokoltsev}, {@code Kolokoltseff}. */
final class Names {

    private static final Set<String> TITLES =
            Set.of("mme", "mlle", "mgr", "sir", "lord", "lady", "don", "dona", "sra", "miss", "mrs");
    /** Transcriptions of long names differ by a letter or two. */
    private static final int LONG_NAME = 9;

    /** Names that sound alike over so many consonants are one name; shorter ones only from one alphabet to the other. */
    private static final int MIN_SOUNDS = 3;
    /** Latin letters come before. */
    private static final char LATIN_END = '\u0250';

    private static final int NAME_WITH_VARIANTS = 6;

    private Names() {}

    /** The folded parts of a name without titles and initials; empty when there is no name. */
    static List<String> parts(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : Words.of(name)) {
            if (!TITLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether the shorter name is contained in the longer, spelling variants allowed. */
    static boolean match(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty()) {
            return false;
        }
        int found = 0;
        for (String part : shorter) {
            if (longer.stream().anyMatch(other -> alike(part, other))) {
                found++;
            }
        }
        // Two full names may differ in a middle name or a patronymic, not in the family name.
        return found == shorter.size()
                || found >= 2
                || found == 1 && shorter.size() == 2 && longer.size() == 2 && isInitialOrVariant(shorter, longer);
    }

    private static boolean isInitialOrVariant(List<String> a, List<String> b) {
        return alike(a.get(1), b.get(1)) && a.get(0).charAt(0) == b.get(0).charAt(0);
    }

    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String sound = Sounds.of(a);
        String other = Sounds.of(b);
        if (sound.equals(other)) {
            return sound.length() >= MIN_SOUNDS || isLatin(a) != isLatin(b);
        }
        return isClose(isLatin(a) == isLatin(b) ? a : sound, isLatin(a) == isLatin(b) ? b : other);
    }

    private static boolean isLatin(String name) {
        return name.charAt(0) < LATIN_END;
    }

    private static boolean isClose(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= LONG_NAME ? 2 : shorter >= NAME_WITH_VARIANTS ? 1 : 0;
        return allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    /** Levenshtein's distance (1966), row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
