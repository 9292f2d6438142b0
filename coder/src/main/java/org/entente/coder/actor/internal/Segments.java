// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's characters as runs of letters and digits. Names are looked for over these, so that it does not matter how a tokenizer
 * cut {@code États-Unis} or {@code l’Inde}.
 */
final class Segments {

    /** What stands between two segments. */
    enum Gap {
        NONE,
        SPACE,
        HYPHEN,
        APOSTROPHE,
        DOT,
        QUOTE,
        COMMA,
        BREAK;

        /** Whether the two segments may belong to one name. */
        boolean joins() {
            return this == SPACE || this == HYPHEN || this == APOSTROPHE || this == DOT || this == NONE;
        }

        /** Whether the two segments may belong to one nominal phrase. */
        boolean flows() {
            return joins() || this == QUOTE;
        }
    }

    private final Sentence sentence;
    private final int origin;
    private int count;
    private int[] starts;
    private int[] ends;
    private String[] keys;
    private int[] words;
    private Gap[] gaps;
    private boolean[] capitals;
    private boolean[] uppers;
    private final int[] firstOfWord;

    Segments(Sentence sentence) {
        this.sentence = sentence;
        this.origin = sentence.span().start();
        int guess = sentence.size() + 8;
        starts = new int[guess];
        ends = new int[guess];
        cut(sentence.text());
        keys = new String[count];
        words = new int[count];
        gaps = new Gap[count];
        capitals = new boolean[count];
        uppers = new boolean[count];
        firstOfWord = new int[sentence.size()];
        describe(sentence.text());
        align();
    }

    private void cut(String text) {
        int i = 0;
        while (i < text.length()) {
            if (!isInside(text, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isInside(text, i)) {
                i++;
            }
            if (count == starts.length) {
                starts = java.util.Arrays.copyOf(starts, count * 2);
                ends = java.util.Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = i;
        }
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void describe(String text) {
        for (int i = 0; i < count; i++) {
            keys[i] = Folding.fold(text, starts[i], ends[i]);
            capitals[i] = Character.isUpperCase(text.charAt(starts[i]));
            boolean upper = true;
            for (int k = starts[i]; k < ends[i]; k++) {
                upper &= !Character.isLowerCase(text.charAt(k));
            }
            uppers[i] = upper;
            gaps[i] = i == 0 ? Gap.BREAK : gap(text, ends[i - 1], starts[i]);
        }
    }

    private static Gap gap(String text, int from, int to) {
        Gap worst = Gap.NONE;
        if (to - from == 2 && text.charAt(from) == '.' && (text.charAt(from + 1) == '-')) {
            // "U.S.-led"
            return Gap.HYPHEN;
        }
        for (int i = from; i < to; i++) {
            Gap here = switch (text.charAt(i)) {
                case ' ', '\u00a0', '\u202f', '\u2009', '\t', '&', '+' -> Gap.SPACE;
                case '-', '\u2010', '\u2011' -> Gap.HYPHEN;
                case '\'', '\u2019', '\u02bc', '`', '\u00b4' -> Gap.APOSTROPHE;
                case '.' -> Gap.DOT;
                case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '"' -> Gap.QUOTE;
                case ',' -> Gap.COMMA;
                default -> Character.isWhitespace(text.charAt(i)) ? Gap.SPACE : Gap.BREAK;
            };
            if (here.compareTo(worst) > 0) {
                worst = here;
            }
        }
        return worst;
    }

    private void align() {
        List<Word> all = sentence.words();
        java.util.Arrays.fill(words, -1);
        java.util.Arrays.fill(firstOfWord, -1);
        int s = 0;
        for (int w = 0; w < all.size(); w++) {
            Span span = all.get(w).span();
            while (s > 0 && starts[s - 1] + origin >= span.start()) {
                s--;
            }
            while (s < count && starts[s] + origin < span.start()) {
                s++;
            }
            for (int k = s; k < count && starts[k] + origin < span.end(); k++) {
                if (words[k] < 0) {
                    words[k] = w;
                }
                if (firstOfWord[w] < 0) {
                    firstOfWord[w] = k;
                }
            }
        }
    }

    int count() {
        return count;
    }

    String key(int i) {
        return keys[i];
    }

    Gap gap(int i) {
        return gaps[i];
    }

    boolean capital(int i) {
        return capitals[i];
    }

    boolean upper(int i) {
        return uppers[i];
    }

    /** The first word that covers the segment; null when none does. */
    @Nullable
    Word word(int i) {
        return words[i] < 0 ? null : sentence.words().get(words[i]);
    }

    @Nullable
    Upos upos(int i) {
        Word word = word(i);
        return word == null ? null : word.upos();
    }

    /** The first segment of a word; -1 when it has none. */
    int first(Word word) {
        return firstOfWord[word.id() - 1];
    }

    /** The last segment of a word; -1 when it has none. */
    int last(Word word) {
        int at = first(word);
        while (at >= 0
                && at + 1 < count
                && starts[at + 1] + origin < word.span().end()) {
            at++;
        }
        return at;
    }

    Span span(int first, int last) {
        return new Span(origin + starts[first], origin + ends[last]);
    }

    String text(int first, int last) {
        return sentence.text().substring(starts[first], ends[last]);
    }

    /**
     * The words of a person's name as a dictionary has them: where names decline, {@code Лавровым} is {@code Лавров}. Without cases, as
     * written.
     */
    String nominative(int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            int end = i;
            while (end < last && words[end + 1] == words[i]) {
                end++;
            }
            String between = i == first ? "" : sentence.text().substring(ends[i - 1], starts[i]);
            name.append(between).append(dictionaryForm(i, end));
            i = end;
        }
        return name.toString();
    }

    /** The lemma of the word that these segments are, when it stands in a case and is spelled with the same letter at the start. */
    private String dictionaryForm(int first, int last) {
        Word word = word(first);
        String text = text(first, last);
        if (word == null
                || !word.feats().contains("Case=")
                || word.has("Case=Nom")
                || firstOfWord[word.id() - 1] != first
                || last(word) != last
                || word.lemma().isEmpty()
                || Character.toLowerCase(word.lemma().charAt(0)) != Character.toLowerCase(text.charAt(0))) {
            return text;
        }
        return text.charAt(0) + word.lemma().substring(1);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The word of these segments that governs the others: the one whose head lies outside; null when no word covers them. */
    @Nullable
    Word head(int first, int last) {
        int from = origin + starts[first];
        int to = origin + ends[last];
        Word best = null;
        int bestRank = -1;
        for (int i = first; i <= last; i++) {
            Word word = word(i);
            if (word == null || (best != null && word.id() == best.id())) {
                continue;
            }
            int rank = word.upos().isNominal() ? 3 : word.upos().isContent() ? 2 : 1;
            if (!inside(word.head(), from, to)) {
                rank += 4;
            }
            if (rank > bestRank) {
                best = word;
                bestRank = rank;
            }
        }
        return best;
    }

    private boolean inside(int id, int from, int to) {
        if (id == 0) {
            return false;
        }
        Span span = sentence.word(id).span();
        return span.start() >= from && span.end() <= to;
    }
}
