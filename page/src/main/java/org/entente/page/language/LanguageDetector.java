// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.entente.model.text.Language;

/**
 * Tells the language of a text from its letter sequences: a chain of letters for each language (each letter judged after the three
 * before it, as in Dunning 1994, "Statistical identification of language"), on tables that {@link TableBuilder} made, and the
 * little words that only some languages have. Words that begin with a capital inside a sentence are mostly names and say little
 * about the language around them: they are left out while enough other words remain. Immutable, thread-safe.
 */
public final class LanguageDetector {

    /** Letters beyond this many change nothing: the answer has long been certain, and a long article must stay cheap. */
    private static final int MOST_LETTERS = 300;
    /** So many letters of a block are looked at first, and are enough with this lead, in nats. */
    private static final int FIRST_LETTERS_OF_BLOCK = 40;

    private static final double CLEAR_LEAD = 4;
    /** A block needs fewer: all but a few in ten thousand are told right, and there are many on a page. */
    private static final int MOST_LETTERS_OF_BLOCK = 100;
    /** Fewer letters than this in words that are not names, and names are counted too. */
    private static final int ENOUGH_LETTERS = 12;
    /** Head start of a language named by the page or the surrounding text, in nats. */
    private static final double HEAD_START = 2.0;
    /** How much likelier than the article's language another must be for a block to count as written in it, in nats. */
    private static final double FOREIGN_LEAD = 1.5;

    /** With fewer letters than this in words without a capital, a block is hardly more than names. */
    private static final int LETTERS_BESIDE_NAMES = 8;

    /** So much where there is hardly more than names, which say little about the language around them. */
    private static final double FOREIGN_LEAD_OF_NAMES = 12;

    /**
     * Above this many nats a letter a text fits none of the languages, plus {@link #MISFIT_OF_FEW} by the root of its letters:
     * news in a language of the table has 1.6 to 2.4, in others, which would go to their nearest relative, mostly 2.6 to 3.6.
     */
    private static final double MISFIT = 2.35;

    private static final double MISFIT_OF_FEW = 3.0;
    /** Of fewer letters no one can say that they fit no language. */
    private static final int LETTERS_FOR_MISFIT = 60;

    private static final class Standard {
        private static final LanguageDetector INSTANCE = new LanguageDetector(GramTable.bundled());
    }

    private final GramTable table;
    private final LittleWords words;

    private LanguageDetector(GramTable table) {
        this.table = table;
        this.words = LittleWords.bundled(table.languages());
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
     * The best guess, with a small head start for languages that are likely from elsewhere (a page's {@code lang} attribute).
     * A head start decides only where the letters do not.
     *
     * @return {@link Language#UNKNOWN} when the text has no letters, or fits none of the languages
     */
    public Guess guess(CharSequence text, Collection<Language> likely) {
        Guess byScript = Scripts.guess(text);
        if (byScript != null) {
            return byScript;
        }
        String letters = letters(text, MOST_LETTERS);
        if (letters.isBlank()) {
            return Guess.NONE;
        }
        double[] surprise = table.surprise(letters);
        double[] scores = scores(surprise, letters, likely);
        int best = least(scores);
        Language language = table.languages().get(best);
        if (!likely.contains(language) && misfits(surprise[best], letters.length())) {
            return Guess.NONE;
        }
        Arrays.sort(scores);
        return new Guess(language, scores[1] - scores[0]);
    }

    /**
     * The language of a piece of an article: the article's, unless the piece is surely in another. A piece that is too short to
     * tell, and one that fits no language, is in the article's.
     */
    public Language ofBlock(CharSequence text, Language article) {
        Guess byScript = Scripts.guess(text);
        if (byScript != null) {
            return byScript.language();
        }
        int own = table.languages().indexOf(article);
        String letters = letters(text, FIRST_LETTERS_OF_BLOCK);
        if (letters.isBlank() || own >= 0 && isClearly(own, letters)) {
            return article;
        }
        letters = letters(text, MOST_LETTERS_OF_BLOCK);
        boolean onlyNames = !Letters.areMostlyCapitals(text) && Letters.inLowerCase(text) < LETTERS_BESIDE_NAMES;
        double lead = onlyNames ? FOREIGN_LEAD_OF_NAMES : FOREIGN_LEAD;
        double[] surprise = table.surprise(letters);
        double[] scores = scores(surprise, letters, List.of(article));
        int best = least(scores);
        boolean surely = own < 0 ? letters.length() >= LETTERS_FOR_MISFIT : scores[own] - scores[best] >= lead;
        return surely && !misfits(surprise[best], letters.length())
                ? table.languages().get(best)
                : article;
    }

    /** Whether already the first letters leave no doubt: so it is with nearly all blocks, and it saves most of the work. */
    private boolean isClearly(int language, String letters) {
        double[] scores = scores(table.surprise(letters), letters, List.of());
        double own = scores[language];
        scores[language] = Double.MAX_VALUE;
        return scores[least(scores)] - own >= CLEAR_LEAD;
    }

    private double[] scores(double[] surprise, String letters, Collection<Language> likely) {
        double[] scores = table.scores(surprise, letters.length());
        words.support(letters, scores);
        for (Language language : likely) {
            int at = table.languages().indexOf(language);
            if (at >= 0) {
                scores[at] -= HEAD_START;
            }
        }
        return scores;
    }

    private static String letters(CharSequence text, int most) {
        if (Letters.areMostlyCapitals(text)) {
            return Letters.of(text, false, most);
        }
        String letters = Letters.of(text, true, most);
        return letters.length() < ENOUGH_LETTERS ? Letters.of(text, false, most) : letters;
    }

    private static boolean misfits(double surprise, int letters) {
        return letters >= LETTERS_FOR_MISFIT && surprise / letters > MISFIT + MISFIT_OF_FEW / Math.sqrt(letters);
    }

    private static int least(double[] scores) {
        int best = 0;
        for (int language = 1; language < scores.length; language++) {
            if (scores[language] < scores[best]) {
                best = language;
            }
        }
        return best;
    }
}
