// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.util.Collection;
import java.util.List;
import org.entente.model.text.Language;

/**
 * Tells the language of a text from its letter sequences: naive Bayes over character 1- to 3-grams (Cavnar and Trenkle 1994,
 * "N-gram-based text categorization", with probabilities in place of ranks), on tables that {@link TableBuilder} made from the
 * Wikipedia profiles of the language-detector project. Words that begin with a capital inside a sentence are mostly names and
 * say little about the language around them: they are left out while enough other words remain. Immutable, thread-safe.
 */
public final class LanguageDetector {

    /** Letters beyond this many change nothing: the answer has long been certain, and a long article must stay cheap. */
    private static final int MOST_LETTERS = 500;
    /** Fewer letters than this in words that are not names, and names are counted too. */
    private static final int ENOUGH_LETTERS = 12;

    private static final class Standard {
        private static final LanguageDetector INSTANCE =
                new LanguageDetector(GramTable.bundled(), LittleWords.bundled());
    }

    private final GramTable table;
    private final LittleWords words;

    private LanguageDetector(GramTable table, LittleWords words) {
        this.table = table;
        this.words = words;
    }

    /** The detector with the tables in the jar; loaded once, in some tens of milliseconds. */
    public static LanguageDetector standard() {
        return Standard.INSTANCE;
    }

    /** The languages it tells apart, besides those it knows by their script alone. */
    public List<Language> languages() {
        return table.languages();
    }

    /** The best guess among all languages. */
    public Guess guess(CharSequence text) {
        return guess(text, List.of());
    }

    /**
     * The best guess, with a small head start for languages that are likely from elsewhere (a page's {@code lang} attribute,
     * the language of the article around a caption). A head start decides only where the letters do not.
     */
    public Guess guess(CharSequence text, Collection<Language> likely) {
        Guess byScript = Scripts.guess(text);
        if (byScript != null) {
            return byScript;
        }
        int limit = text.length();
        String letters = Letters.of(text, limit, true, MOST_LETTERS);
        if (letters.length() < ENOUGH_LETTERS) {
            letters = Letters.of(text, limit, false, MOST_LETTERS);
        }
        if (letters.isBlank()) {
            return Guess.NONE;
        }
        return table.guess(letters, words, likely);
    }
}
