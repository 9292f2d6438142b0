// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into tokens by its characters alone, each token with the words of the tree it belongs to. Lexicon phrases are cut
 * the same way ({@link #cut}), so that a phrase is found however a tokenizer treats hyphens, apostrophes, contractions and spaces
 * inside numbers.
 *
 * <p>A token is a run of letters (digits may follow letters: {@code a320}) with the apostrophe of an elision, a number with its
 * separators, or one other character. A hyphen inside a word ends a token and is remembered in {@link #hyphenBefore}.
 */
public final class Surface {

    /** Stands in {@link #norm} for a space that groups digits, so that "2 000" is not mistaken for the year 2000. */
    public static final char GROUP_SPACE = '_';

    private static final ThreadLocal<WeakReference<@Nullable Surface>> LAST =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    private final Sentence sentence;
    private final Tokens tokens;
    private final int[] firstWord;
    private final int[] lastWord;

    private Surface(Sentence sentence, Tokens tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        firstWord = new int[tokens.size()];
        lastWord = new int[tokens.size()];
        align();
    }

    /** The surface of a sentence; of the last one of each thread it is kept, since several readers ask for it in turn. */
    public static Surface of(Sentence sentence) {
        Surface last = LAST.get().get();
        if (last != null && last.sentence == sentence) {
            return last;
        }
        Surface surface = new Surface(sentence, Tokens.of(sentence.text()));
        LAST.set(new WeakReference<>(surface));
        return surface;
    }

    /** The tokens of a lexicon phrase in the form {@link #norm} gives them. */
    public static List<String> cut(String phrase) {
        Tokens tokens = Tokens.ofPhrase(phrase);
        List<String> norms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            norms.add(tokens.norm(i));
        }
        return norms;
    }

    private void align() {
        List<Word> words = sentence.words();
        int base = sentence.span().start();
        int word = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = base + tokens.start(i);
            int end = base + tokens.end(i);
            while (word + 1 < words.size() && words.get(word).span().end() <= start) {
                word++;
            }
            int last = word;
            while (last + 1 < words.size() && words.get(last + 1).span().start() < end) {
                last++;
            }
            firstWord[i] = word + 1;
            lastWord[i] = last + 1;
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Number of tokens; 0 also for a sentence without words, whose tokens would belong to nothing. */
    public int size() {
        return sentence.words().isEmpty() ? 0 : tokens.size();
    }

    /** The token in lower case, typographic apostrophes as {@code '}. */
    public String norm(int token) {
        return tokens.norm(token);
    }

    /** The token as written. */
    public String text(int token) {
        return sentence.text().substring(tokens.start(token), tokens.end(token));
    }

    public boolean isNumber(int token) {
        return tokens.kind(token) == Tokens.NUMBER;
    }

    public boolean isLetters(int token) {
        return tokens.kind(token) == Tokens.LETTERS;
    }

    public boolean isCapitalised(int token) {
        return Character.isUpperCase(sentence.text().charAt(tokens.start(token)));
    }

    /** Whether a hyphen ties the token to the one before. */
    public boolean hyphenBefore(int token) {
        return tokens.hyphenBefore(token);
    }

    /** Whether nothing stands between the token and the one before. */
    public boolean gluedToPrevious(int token) {
        return token > 0 && tokens.end(token - 1) == tokens.start(token);
    }

    /** Id of the first word of the tree that shares characters with the token. */
    public int firstWord(int token) {
        return firstWord[token];
    }

    /** Id of the last word of the tree that shares characters with the token. */
    public int lastWord(int token) {
        return lastWord[token];
    }

    /** The word of the tree that a token of letters is, for its tag and lemma; of a contraction, its last. */
    public Word word(int token) {
        return sentence.word(lastWord[token]);
    }

    /** The characters from one token up to and including another, offsets as in the sentence's words. */
    public Span span(int first, int last) {
        int base = sentence.span().start();
        return new Span(base + tokens.start(first), base + tokens.end(last));
    }

    /** The first token that begins at or after a word's characters do; {@link #size()} when there is none. */
    public int tokenOf(Word word) {
        int at = word.span().start() - sentence.span().start();
        for (int i = 0; i < size(); i++) {
            if (tokens.end(i) > at) {
                return i;
            }
        }
        return size();
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            line.append(i == 0 ? "" : " ").append(tokens.norm(i));
        }
        return line.toString();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }
}
