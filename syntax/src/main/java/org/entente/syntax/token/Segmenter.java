// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Span;
import org.entente.syntax.lexicon.Lexicon;

/**
 * Text to sentences of words. A line break always ends a sentence; a blank in a number ({@code 2 000}) does not end the token.
 * Immutable and thread-safe.
 */
public final class Segmenter {

    /**
     * Longest sentence in surface tokens. Real sentences stay below 200; lists and broken pages do not, and the tree over them
     * would be worth nothing. It also bounds what one sentence can cost.
     */
    public static final int LONGEST_SENTENCE = 250;

    private final SegmentationRules rules;
    private final Multiwords multiwords;
    private final Enclitics enclitics;

    /**
     * @param lexicon tells verbs with pronouns behind them from other words
     */
    public Segmenter(SegmentationRules rules, Multiwords multiwords, Lexicon lexicon) {
        this.rules = rules;
        this.multiwords = multiwords;
        this.enclitics = new Enclitics(rules, lexicon);
    }

    /** The sentences of {@code text} inside {@code within}, with offsets in {@code text}. */
    public List<Segment> segment(CharSequence text, Span within) {
        List<Segment> segments = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int end = at;
            while (end < within.end() && !isLineBreak(text.charAt(end))) {
                end++;
            }
            line(text, at, end, segments);
            at = end + 1;
        }
        return segments;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void line(CharSequence text, int from, int to, List<Segment> segments) {
        List<int[]> tokens = Numbers.join(text, new TokenCutter(rules, text).cut(from, to));
        SentenceEnds ends = new SentenceEnds(rules, text, tokens);
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || ends.after(i) || i + 1 - first >= LONGEST_SENTENCE) {
                segments.add(sentence(text, tokens.subList(first, i + 1)));
                first = i + 1;
            }
        }
    }

    private Segment sentence(CharSequence text, List<int[]> tokens) {
        List<Token> words = new ArrayList<>(tokens.size() + 4);
        List<MultiwordToken> joined = new ArrayList<>();
        List<Token> surface = new ArrayList<>(tokens.size());
        for (int[] token : tokens) {
            Span span = new Span(token[0], token[1]);
            boolean space = span.end() >= text.length() || Characters.isSpace(text.charAt(span.end()));
            surface.add(new Token(span, Numbers.tidy(span.of(text)), space));
        }
        for (int i = 0; i < surface.size(); i++) {
            Token token = surface.get(i);
            int cut = Joined.cut(token.form(), rules);
            if (cut > 0) {
                joined.add(new MultiwordToken(words.size() + 1, words.size() + 2, token.span(), token.form()));
                int at = token.span().start() + cut;
                words.add(new Token(
                        new Span(token.span().start(), at), token.form().substring(0, cut), false));
                words.add(
                        new Token(new Span(at, token.span().end()), token.form().substring(cut), token.spaceAfter()));
                continue;
            }
            List<String> parts = multiwords.split(surface, i);
            parts = parts.isEmpty() ? enclitics.split(token.form()) : parts;
            if (parts.isEmpty()) {
                words.add(token);
                continue;
            }
            int first = words.size() + 1;
            for (int part = 0; part < parts.size(); part++) {
                boolean space = token.spaceAfter() && part + 1 == parts.size();
                words.add(new Token(token.span(), parts.get(part), space));
            }
            joined.add(new MultiwordToken(first, words.size(), token.span(), token.form()));
        }
        Span span = new Span(tokens.get(0)[0], tokens.get(tokens.size() - 1)[1]);
        return new Segment(span, words, joined);
    }
}
