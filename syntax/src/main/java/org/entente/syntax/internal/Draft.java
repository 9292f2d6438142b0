// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.Locale;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.lexicon.Lexicon;

/**
 * One sentence on its way through the stages: plain arrays, index 1 to {@link #size}, index 0 and the indices behind the last word
 * are padding that stands for "nothing there". Belongs to one thread.
 */
public final class Draft {

    /** How many places of padding stand behind the last word. */
    public static final int PADDING = 3;

    private static final int LONGEST_AFFIX = 5;
    private static final int NOTHING = Hash.of("\u0000nothing");

    public final int size;
    public final String[] forms;
    public final String[] lower;
    public final int[] formHash;
    public final int[][] suffixHash;
    public final int[][] prefixHash;
    public final int[] shape;
    /** What the dictionary says: hash of the possible parts of speech, hash of the possible tags; the class number itself. */
    public final int[] coarse;

    public final int[] fine;
    public final int[] lexical;
    /** What the part of speech is whatever the tagger thinks, as in {@link #upos}; 0 where it is free to choose. */
    public final int[] given;

    /** The lemma of a listed name, empty where there is none. */
    public final String[] names;

    /** In which grammatical cases the form may stand, one bit for each value as {@code tag.Cases} counts them; 0 where nobody knows. */
    public final int[] cases;

    public final int[] upos;
    public final int[] feats;
    /** Hashes of the case, number and gender among the features, in languages whose nouns have cases; else 0. */
    public final int[] caseHash;

    public final int[] numberHash;
    public final int[] genderHash;
    public final int[] lemmaHash;
    public final String[] lemmas;
    public final int[] head;
    public final int[] label;

    public Draft(String[] words, Lexicon lexicon) {
        size = words.length;
        int places = size + 1 + PADDING;
        forms = new String[places];
        lower = new String[places];
        formHash = new int[places];
        suffixHash = new int[LONGEST_AFFIX + 1][places];
        prefixHash = new int[LONGEST_AFFIX + 1][places];
        shape = new int[places];
        coarse = new int[places];
        fine = new int[places];
        lexical = new int[places];
        given = new int[places];
        names = new String[places];
        Arrays.fill(names, "");
        cases = new int[places];
        upos = new int[places];
        feats = new int[places];
        caseHash = new int[places];
        numberHash = new int[places];
        genderHash = new int[places];
        lemmaHash = new int[places];
        lemmas = new String[places];
        head = new int[places];
        label = new int[places];
        for (int i = 0; i < places; i++) {
            forms[i] = i >= 1 && i <= size ? words[i - 1] : "";
            lower[i] = normal(forms[i]);
            formHash[i] = forms[i].isEmpty() ? NOTHING : Hash.of(lower[i]);
            for (int length = 1; length <= LONGEST_AFFIX; length++) {
                int all = lower[i].length();
                suffixHash[length][i] = Hash.of(lower[i], Math.max(0, all - length), all) + length;
                prefixHash[length][i] = Hash.of(lower[i], 0, Math.min(all, length)) - length;
            }
            shape[i] = shape(forms[i], i == 1);
            if (i >= 1 && i <= size) {
                lexical[i] = find(lexicon, forms[i], i == 1);
                coarse[i] = lexicon.coarse(lexical[i]);
                fine[i] = lexicon.fine(lexical[i]);
                given[i] = Spelling.isMark(forms[i]) ? TagNumber.PUNCT : 0;
            }
        }
    }

    /** The words of an analysed sentence, with nothing of their analysis. */
    public static Draft of(Sentence sentence, Lexicon lexicon) {
        return new Draft(sentence.words().stream().map(Word::form).toArray(String[]::new), lexicon);
    }

    /** Lower case, plain letters, every digit a zero: what makes no difference to the grammar is the same here. */
    private static String normal(String form) {
        String lower = Spelling.straight(Spelling.plain(form)).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            normal.append(c >= '0' && c <= '9' ? '0' : c == '\u0153' ? 'o' : c);
            if (c == '\u0153') {
                normal.append('e');
            }
        }
        return normal.toString();
    }

    /** A capital at the beginning of a sentence says little; elsewhere the form as it is written comes first. */
    private static int find(Lexicon lexicon, String form, boolean first) {
        int exact = lexicon.find(Lexicon.fold(form, true));
        boolean capital = Character.isUpperCase(form.charAt(0));
        if (!capital || exact != Lexicon.UNKNOWN && !first) {
            return exact;
        }
        int lower = lexicon.find(Lexicon.fold(form, false));
        return lower != Lexicon.UNKNOWN ? lower : exact;
    }

    private static int shape(String form, boolean first) {
        int shape = first ? 1 : 0;
        boolean lowerSeen = false;
        boolean upperSeen = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                shape |= i == 0 ? 2 : 4;
                upperSeen = true;
            } else if (Character.isLowerCase(c)) {
                lowerSeen = true;
            } else if (Character.isDigit(c)) {
                shape |= 8;
            } else if (c == '-') {
                shape |= 16;
            } else if (c == '.') {
                shape |= 32;
            } else {
                shape |= 64;
            }
        }
        if (upperSeen && !lowerSeen) {
            shape |= 128;
        }
        return shape | (lowerSeen ? 256 : 0);
    }
}
