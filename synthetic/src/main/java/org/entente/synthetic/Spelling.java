// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How names of one alphabet and language are written in another: by the sounds, so not always alike. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Longest first: what stands for a group of letters before what stands for its first. */
    private static final Map<String, String> CYRILLIC = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "shch щ", "sch ш", "tch ч", "sh ш", "ch ч", "zh ж", "kh х", "ts ц", "th т", "ph ф", "ya я", "yu ю", "yo ё",
            "ye е", "ou у", "oo у", "ee и", "ck к", "qu к", "ce се", "ci си", "gu гу", "a а", "b б", "c к", "d д",
            "e е", "f ф", "g г", "h х", "i и", "j дж", "k к", "l л", "m м", "n н", "o о", "p п", "q к", "r р", "s с",
            "t т", "u у", "v в", "w в", "x кс", "y и", "z з"
        };
        for (String pair : pairs) {
            CYRILLIC.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
    }

    /** Words and names come again and again; there are some thousands of them. */
    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();

    private Spelling() {}

    /** Lower case without accents, as the coder folds the words of a subject. */
    static String fold(String text) {
        return FOLDED.computeIfAbsent(text, Spelling::folded);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A name in Latin letters as Russian papers write it. */
    static String cyrillic(String name) {
        return WRITTEN.computeIfAbsent(name, Spelling::written);
    }

    private static String written(String name) {
        StringBuilder written = new StringBuilder();
        String folded = fold(name.replace('ı', 'i'));
        boolean begin = true;
        for (int i = 0; i < folded.length(); ) {
            String letter = folded.substring(i, i + 1);
            String sound = letter;
            int length = 1;
            for (Map.Entry<String, String> pair : CYRILLIC.entrySet()) {
                if (folded.startsWith(pair.getKey(), i)) {
                    sound = pair.getValue();
                    length = pair.getKey().length();
                    break;
                }
            }
            written.append(begin ? sound.substring(0, 1).toUpperCase(Locale.ROOT) + sound.substring(1) : sound);
            begin = !Character.isLetter(folded.charAt(i + length - 1));
            i += length;
        }
        return written.toString();
    }

    /** A name as French ears and hands make it: Shukhov, Choukhov. */
    static String french(String name) {
        return name.replace("sh", "ch")
                .replace("Sh", "Ch")
                .replace("u", "ou")
                .replace("ouo", "uo")
                .replace("aou", "au");
    }

    /** Without the accents that other languages do not have. */
    static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
