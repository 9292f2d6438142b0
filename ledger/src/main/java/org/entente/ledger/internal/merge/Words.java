// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.text.Language;

/** Words in a form that compares: lower case, without accents; and which of them tell nothing apart. */
public final class Words {

    private static final char ASCII_END = 0x80;
    /** Shorter words are articles, prepositions and initials. */
    private static final int MIN_LETTERS = 3;
    /** A country's name and its adjectives and people share at least so many letters (Russie, russe). */
    private static final int COUNTRY_STEM = 4;

    private static final Map<String, Set<String>> GENERIC = load("generic-words.tsv");
    private static final Map<String, Set<String>> COMMON = load("common-words.tsv");
    private static final Map<String, String> ISO2 = iso2();
    private static final Map<String, Set<String>> STEMS = new ConcurrentHashMap<>();

    private Words() {}

    /** Lower case, without accents and other marks. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII_END || c >= 'A' && c <= 'Z') {
                String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
                return withoutMarks(decomposed).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isMark(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The folded words of a text, without the very short ones; numbers are kept. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String folded = fold(text);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isOfWord(folded.charAt(i))) {
                if (i - start >= MIN_LETTERS || i > start && Character.isDigit(folded.charAt(start))) {
                    words.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Letters and numbers; halves of characters beyond the first plane are letters of scripts that we do not read. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /**
     * The folded words of goods that tell them apart, as an article writes them but without the ending of the plural that most of our
     * languages share: crude, but both sides of a comparison are cut alike. "Fifty others" has none.
     */
    public static Set<String> tellingStems(String text, Language language) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : of(text)) {
            boolean plural = word.length() > MIN_LETTERS && (word.endsWith("s") || word.endsWith("x"));
            String stem = plural ? word.substring(0, word.length() - 1) : word;
            if (!isGeneric(word, language) && !isGeneric(stem, language)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    static boolean isGeneric(String folded, Language language) {
        return GENERIC.getOrDefault(language.code(), Set.of()).contains(folded);
    }

    /** Whether a word is so common in running text that sharing it tells little. */
    static boolean isCommon(String folded, Language language) {
        return COMMON.getOrDefault(language.code(), Set.of()).contains(folded);
    }

    /** Whether a folded word names this country, its people or what is theirs, as far as the beginning of the word tells. */
    static boolean isOfCountry(String folded, String country, Language language) {
        if (folded.length() < COUNTRY_STEM) {
            return false;
        }
        return STEMS.computeIfAbsent(country + " " + language.code(), k -> stems(country, language))
                .contains(folded.substring(0, COUNTRY_STEM));
    }

    private static Set<String> stems(String country, Language language) {
        String iso2 = ISO2.get(country);
        Set<String> stems = new HashSet<>();
        if (iso2 != null) {
            String name = new Locale("", iso2).getDisplayCountry(new Locale(language.code()));
            for (String word : of(name)) {
                if (word.length() >= COUNTRY_STEM) {
                    stems.add(word.substring(0, COUNTRY_STEM));
                }
            }
        }
        return stems;
    }

    private static Map<String, String> iso2() {
        Map<String, String> codes = new HashMap<>();
        for (String iso2 : Locale.getISOCountries()) {
            codes.put(new Locale("", iso2).getISO3Country(), iso2);
        }
        return codes;
    }

    private static Map<String, Set<String>> load(String file) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Lexicon.rows(file)) {
            words.computeIfAbsent(row[0], l -> new HashSet<>()).addAll(Arrays.asList(row[1].split(" ")));
        }
        return words;
    }
}
