// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Guesses among the single-byte charsets of the languages we read and their neighbours. Each candidate decodes the bytes; the
 * letters outside ASCII that come out are weighed: common ones of European languages speak for it, rare ones, symbols in
 * words and capitals inside words speak against.
 */
final class SingleByte {

    /** The order settles ties: the commonest on the web first. */
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("windows-1250"),
            Charset.forName("ISO-8859-5"),
            Charset.forName("x-MacRoman"));

    private static final String COMMON_LATIN = "éèàâêîôûùçëïœñáíóúüãõäößåøæ";
    private static final String CENTRAL_LATIN = "ąćęłńśźżčďěňřšťůžőűășțđ";
    private static final String PUNCTUATION = "«»“”‘’‚„–—…°€©®·¿¡№§ªº\u00A0";
    private static final int LOOKED_AT = 1 << 16;
    /** The least mean weight of a text's characters beyond ASCII for it to be taken as text. */
    private static final double READABLE = 0.4;

    private SingleByte() {}

    static Optional<String> guess(byte[] bytes) {
        Charset best = CANDIDATES.get(0);
        double bestWeight = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            double weight = meanWeight(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), candidate));
            if (weight > bestWeight + 0.02) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return bestWeight < READABLE ? Optional.empty() : Optional.of(new String(bytes, best));
    }

    static boolean readsLikeText(String text) {
        return meanWeight(text.substring(0, Math.min(text.length(), LOOKED_AT))) >= READABLE;
    }

    /** Between -2 and 1 per character beyond ASCII; 1 for a text without any. */
    private static double meanWeight(String text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                seen++;
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += weight(c, before, after);
            }
        }
        return seen == 0 ? 1 : sum / seen;
    }

    private static double weight(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (PUNCTUATION.indexOf(c) >= 0) {
            return inWord && c != '’' && c != '·' ? -1 : 0.9;
        }
        if (!Character.isLetter(c)) {
            return c < 0xA0 || c == '\uFFFD' ? -2 : -1;
        }
        // "aÉ": a lower-case letter is not followed by a capital within a word.
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -1;
        }
        boolean cyrillic = isCyrillic(c);
        // No word mixes the alphabets.
        if (Character.isLetter(before) && isCyrillic(before) != cyrillic
                || Character.isLetter(after) && isCyrillic(after) != cyrillic) {
            return -1;
        }
        if (cyrillic) {
            // Russian letters proper; those of other Cyrillic alphabets now and then.
            return c >= 0x410 && c <= 0x44F || c == 'ё' || c == 'Ё' ? 1 : 0.5;
        }
        char lower = Character.toLowerCase(c);
        if (COMMON_LATIN.indexOf(lower) >= 0) {
            // Western text has its accented letters among plain ones: a run of them is another alphabet misread.
            boolean run = before >= 0x80 && Character.isLetter(before) && after >= 0x80 && Character.isLetter(after);
            return run ? -1 : 1;
        }
        return CENTRAL_LATIN.indexOf(lower) >= 0 ? 0.6 : -0.5;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c <= 0x4FF;
    }
}
