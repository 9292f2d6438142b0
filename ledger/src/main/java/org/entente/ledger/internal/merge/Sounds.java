// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.ledger.internal.Lexicon;

/**
 * A name as it sounds, roughly: its consonants in classes that transcriptions from one alphabet and language to another keep
 * apart. {@code Choukhov}, {@code Shukhov} and {@code Шухов} sound alike. After the idea of Russell's Soundex (1918), with the
 * letters of {@code sounds.tsv}.
 */
final class Sounds {

    private static final Map<String, String> CLASSES = load();
    private static final int LONGEST =
            CLASSES.keySet().stream().mapToInt(String::length).max().orElse(1);

    /** Names come again and again; more of them than this are not kept. */
    private static final int REMEMBERED = 50_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Sounds() {}

    /** @param name folded */
    static String of(String name) {
        String known = KNOWN.get(name);
        if (known == null) {
            known = heard(name);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    private static String heard(String name) {
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            int length = Math.min(LONGEST, name.length() - i);
            while (length > 1 && !CLASSES.containsKey(name.substring(i, i + length))) {
                length--;
            }
            String sound = CLASSES.getOrDefault(name.substring(i, i + length), "");
            // Vowels at the beginning are heard.
            boolean vowel = sound.equals("a");
            if (vowel ? i == 0 : !sounds.toString().endsWith(sound)) {
                sounds.append(sound);
            }
            i += length;
        }
        return sounds.toString();
    }

    private static Map<String, String> load() {
        Map<String, String> classes = new HashMap<>();
        for (String[] row : Lexicon.rows("sounds.tsv")) {
            for (String letters : row[1].split(" ")) {
                classes.put(letters, row[0]);
            }
        }
        return classes;
    }
}
