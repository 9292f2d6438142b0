// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language by its ISO 639-1 code ({@code fr}), or {@link #UNKNOWN} ({@code und}, as BCP 47 has it).
 *
 * @param code two or three lower-case letters
 */
public record Language(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    public static final Language FRENCH = new Language("fr");
    public static final Language SPANISH = new Language("es");
    public static final Language ENGLISH = new Language("en");
    public static final Language PORTUGUESE = new Language("pt");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language UNKNOWN = new Language("und");

    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** The language of a BCP 47 tag such as {@code fr-CA} or {@code FR_fr}; {@link #UNKNOWN} when there is none in it. */
    public static Language ofTag(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return CODE.matcher(primary).matches() ? new Language(primary) : UNKNOWN;
    }

    @Override
    public String toString() {
        return code;
    }
}
