// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.util.EnumMap;
import java.util.Map;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/** Languages that their script gives away, so that no table is needed to keep them from being taken for another. */
final class Scripts {

    private static final int LOOKED_AT = 2_000;
    /** Letters up to here, and these, tell nothing, and are most of all letters. */
    private static final char LATIN = 0x24F;

    private static final char CYRILLIC = 0x400;
    private static final char BEHIND_CYRILLIC = 0x530;
    private static final Map<Character.UnicodeScript, Language> TELLING = new EnumMap<>(Map.of(
            Character.UnicodeScript.GREEK, new Language("el"),
            Character.UnicodeScript.HEBREW, new Language("he"),
            Character.UnicodeScript.ARABIC, new Language("ar"),
            Character.UnicodeScript.HAN, new Language("zh"),
            Character.UnicodeScript.HIRAGANA, new Language("ja"),
            Character.UnicodeScript.HANGUL, new Language("ko"),
            Character.UnicodeScript.ARMENIAN, new Language("hy"),
            Character.UnicodeScript.GEORGIAN, new Language("ka"),
            Character.UnicodeScript.DEVANAGARI, new Language("hi"),
            Character.UnicodeScript.THAI, new Language("th")));

    private Scripts() {}

    static @Nullable Guess guess(CharSequence text) {
        Map<Character.UnicodeScript, Integer> seen = new EnumMap<>(Character.UnicodeScript.class);
        int letters = 0;
        int limit = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > LATIN && !(c >= CYRILLIC && c < BEHIND_CYRILLIC)) {
                    seen.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int kana = seen.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + seen.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 5 > letters) {
            return new Guess(new Language("ja"), Guess.CERTAIN);
        }
        for (Map.Entry<Character.UnicodeScript, Integer> entry : seen.entrySet()) {
            Language language = TELLING.get(entry.getKey());
            if (language != null && entry.getValue() * 2 > letters) {
                return new Guess(language, Guess.CERTAIN);
            }
        }
        return null;
    }
}
