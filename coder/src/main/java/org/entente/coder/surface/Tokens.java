// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.util.Arrays;

/** The cutting itself: one pass over the characters, offsets into the text that was cut. */
final class Tokens {

    static final byte LETTERS = 0;
    static final byte NUMBER = 1;
    static final byte SYMBOL = 2;

    /** Digits between two separators of thousands. */
    private static final int GROUP = 3;

    private final String text;
    private final boolean isPhrase;
    private int[] start = new int[32];
    private int[] end = new int[32];
    private byte[] kind = new byte[32];
    private boolean[] hyphen = new boolean[32];
    private String[] norm = new String[32];
    private int size;

    private Tokens(String text, boolean isPhrase) {
        this.text = text;
        this.isPhrase = isPhrase;
    }

    static Tokens of(String text) {
        return of(text, false);
    }

    /** The tokens of a phrase of a lexicon, in which an apostrophe at the end is an elision. */
    static Tokens ofPhrase(String phrase) {
        return of(phrase, true);
    }

    private static Tokens of(String text, boolean isPhrase) {
        Tokens tokens = new Tokens(text, isPhrase);
        tokens.cut();
        return tokens;
    }

    int size() {
        return size;
    }

    String norm(int token) {
        return norm[token];
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    byte kind(int token) {
        return kind[token];
    }

    boolean hyphenBefore(int token) {
        return hyphen[token];
    }

    private void cut() {
        int at = 0;
        boolean hyphenated = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            int from = at;
            if (isSpace(c)) {
                at++;
                hyphenated = false;
                continue;
            }
            if (isDigit(c)) {
                at = numberEnd(at);
                add(from, at, NUMBER, hyphenated);
            } else if (Character.isLetter(c)) {
                at = wordEnd(at);
                add(from, at, LETTERS, hyphenated);
            } else if (isHyphen(c)
                    && from > 0
                    && isWordLike(from - 1)
                    && at + 1 < text.length()
                    && isWordLike(at + 1)) {
                at++;
                hyphenated = true;
                continue;
            } else {
                at += Character.charCount(text.codePointAt(at));
                add(from, at, SYMBOL, false);
            }
            hyphenated = false;
        }
    }

    private void add(int from, int to, byte what, boolean hyphenated) {
        if (size == start.length) {
            int room = size * 2;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            kind = Arrays.copyOf(kind, room);
            hyphen = Arrays.copyOf(hyphen, room);
            norm = Arrays.copyOf(norm, room);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = what;
        hyphen[size] = hyphenated;
        norm[size] = what == NUMBER ? compact(from, to) : Surface.lower(text.substring(from, to));
        size++;
    }

    private String compact(int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits.append(isDigit(c) || c == '.' || c == ',' ? c : Surface.GROUP_SPACE);
        }
        return digits.toString();
    }

    /** Letters, the digits that follow letters (a320), combining marks, and the apostrophe of an elision as the last character. */
    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (isApostrophe(c) && isElision(at)) {
                return at + 1;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isElision(int apostrophe) {
        int next = apostrophe + 1;
        return next == text.length() ? isPhrase : Character.isLetter(text.charAt(next));
    }

    private int numberEnd(int from) {
        int at = digitsEnd(from);
        if (from > 1 && isSeparatorBeforeDigit(from - 1) && isDigit(text.charAt(from - 2))) {
            // The rest of "21.01.2026", which is no number.
            return at;
        }
        int grouped = at;
        if (at - from <= GROUP) {
            while (grouped + GROUP < text.length()
                    && isGroupSpace(text.charAt(grouped))
                    && digitsEnd(grouped + 1) == grouped + 1 + GROUP) {
                grouped += 1 + GROUP;
            }
        }
        if (grouped > at) {
            return fractionEnd(grouped);
        }
        int separated = at;
        boolean allGroups = true;
        int parts = 0;
        while (isSeparatorBeforeDigit(separated)) {
            int next = digitsEnd(separated + 1);
            boolean group = next - separated - 1 == GROUP;
            boolean fraction = parts > 0 && allGroups && text.charAt(separated) != text.charAt(at);
            if (!group && fraction) {
                return next; // 14,216,999.32
            }
            allGroups &= group;
            parts++;
            separated = next;
        }
        return parts <= 1 || allGroups ? separated : at;
    }

    private int fractionEnd(int at) {
        return isSeparatorBeforeDigit(at) ? digitsEnd(at + 1) : at;
    }

    private boolean isSeparatorBeforeDigit(int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && isDigit(text.charAt(at + 1));
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isWordLike(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isGroupSpace(char c) {
        return Character.isSpaceChar(c) || c == '\'' || c == '’';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }
}
