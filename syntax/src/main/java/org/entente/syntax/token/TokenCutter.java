// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one line into surface tokens. Everything is decided from the characters around a place, in one pass, so the cost is linear
 * in the length of the line.
 */
final class TokenCutter {

    private static final int NO_MATCH = -1;
    /** Longest clitic or abbreviation looked up: longer words cannot be one, and need not be folded. */
    private static final int LONGEST_ENTRY = 24;

    /** How many tokens back an open quotation is looked for. */
    private static final int FARTHEST_QUOTE = 60;

    private final SegmentationRules rules;
    private final CharSequence text;
    private final List<int[]> tokens = new ArrayList<>();

    TokenCutter(SegmentationRules rules, CharSequence text) {
        this.rules = rules;
        this.text = text;
    }

    /** Start and end of every token in {@code text[from, to)}, in order. */
    List<int[]> cut(int from, int to) {
        int at = from;
        while (at < to) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && !Characters.isSpace(text.charAt(end))) {
                end++;
            }
            chunk(at, end, to);
            at = end;
        }
        return tokens;
    }

    private void chunk(int from, int to, int lineEnd) {
        int at = from;
        if (Addresses.looksLike(text, from, to)) {
            int end = Addresses.end(text, from, to);
            tokens.add(new int[] {from, end});
            at = end;
        }
        while (at < to) {
            char c = text.charAt(at);
            int dotted = dotted(at, to);
            if (dotted != NO_MATCH) {
                tokens.add(new int[] {at, dotted});
                at = dotted;
                continue;
            }
            boolean signed = c == '-' && at == from && at + 1 < to && Characters.isDigit(text.charAt(at + 1));
            if (Characters.isWordPart(text, at, to) || signed) {
                int end = possessive(at, wordEnd(signed ? at + 1 : at, to), to);
                end += end < to && isWhole(at, end + 1) ? 1 : 0;
                at = word(at, end, to, lineEnd);
            } else {
                int end = symbolEnd(at, to);
                tokens.add(new int[] {at, end});
                at = end;
            }
        }
    }

    /** Runs of dots, dashes and stars are one token; any other sign stands alone. */
    private int symbolEnd(int at, int to) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1))) {
            return at + 2;
        }
        int end = at + 1;
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
            while (end < to && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    /** Takes in the apostrophe behind a plural owner ({@code allies'}), unless a quotation that began before may end with it. */
    private int possessive(int from, int end, int to) {
        if (end >= to
                || end - from < 2
                || !Characters.isApostrophe(text.charAt(end))
                || rules.joined().isEmpty()) {
            return end;
        }
        String behind = folded(end - 1, end + 1);
        return rules.joined().contains(behind.charAt(0) + "|" + behind.charAt(1)) && !quoted(from) ? end + 1 : end;
    }

    /** Whether a single quotation mark that opens something stands before this place in the line. */
    private boolean quoted(int from) {
        for (int i = tokens.size() - 1; i >= 0 && i > tokens.size() - FARTHEST_QUOTE; i--) {
            int[] token = tokens.get(i);
            char c = text.charAt(token[0]);
            if (token[1] - token[0] == 1 && (c == '\'' || c == '\u2018' || c == '\u2019')) {
                return token[1] < from && !Characters.isSpace(text.charAt(token[1]));
            }
        }
        return false;
    }

    private int wordEnd(int at, int to) {
        int end = at;
        while (end < to) {
            if (Characters.isWordPart(text, end, to)) {
                end++;
            } else if (end + 1 < to
                    && end > at
                    && Characters.joins(text, at, end)
                    && !parts(at, end, to)
                    && Characters.isWordPart(text, end + 1, to)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The end of an abbreviation with full stops inside ({@code p.m.}) that begins here. */
    private int dotted(int at, int to) {
        if (at + 3 >= to || !Character.isLetter(text.charAt(at)) || at > 0 && Characters.isWordPart(text, at - 1, to)) {
            return NO_MATCH;
        }
        int end = at;
        int stops = 0;
        while (end < to
                && end - at < LONGEST_ENTRY
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            stops += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        while (end > at && text.charAt(end - 1) != '.') {
            end--;
        }
        return stops > 1 && rules.isAbbreviation(folded(at, end)) ? end : NO_MATCH;
    }

    /** Whether the hyphen at {@code hyphen} is a word by itself and so are the words around it. */
    private boolean parts(int from, int hyphen, int to) {
        if (rules.prefixes().isEmpty() || !Characters.isHyphen(text.charAt(hyphen))) {
            return false;
        }
        if (Characters.isDigit(text.charAt(from))) {
            return !isChain(from, to);
        }
        return hyphen - from > LONGEST_ENTRY || !rules.prefixes().contains(folded(from, hyphen + 1));
    }

    /** Digits with more than one hyphen are a telephone number or a date, not a range. */
    private boolean isChain(int from, int to) {
        int hyphens = 0;
        for (int i = from; i < to && (Characters.isDigit(text.charAt(i)) || Characters.isHyphen(text.charAt(i))); i++) {
            hyphens += Characters.isHyphen(text.charAt(i)) ? 1 : 0;
        }
        return hyphens > 1;
    }

    /** Cuts clitics off a word and gives it its full stop when it is an abbreviation; returns where the next token begins. */
    private int word(int from, int end, int to, int lineEnd) {
        int start = from;
        int stop = abbreviationEnd(start, end, to, lineEnd);
        if (stop != NO_MATCH) {
            tokens.add(new int[] {start, stop});
            return stop;
        }
        while (!isWhole(start, end)) {
            int cut = cliticBefore(start, end, to);
            if (cut == NO_MATCH) {
                break;
            }
            tokens.add(new int[] {start, cut});
            start = cut;
            if (start >= end) {
                return start;
            }
            stop = abbreviationEnd(start, end, to, lineEnd);
            if (stop != NO_MATCH) {
                tokens.add(new int[] {start, stop});
                return stop;
            }
        }
        int unit = Characters.isDigit(text.charAt(start)) ? unit(start, end) : NO_MATCH;
        if (unit != NO_MATCH) {
            tokens.add(new int[] {start, unit});
            tokens.add(new int[] {unit, end});
        } else {
            behind(start, end);
        }
        return end;
    }

    /** Where the unit begins that is written to its number without a blank. */
    private int unit(int start, int end) {
        int at = start;
        while (at < end && (Characters.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < end && end - at < LONGEST_ENTRY && rules.units().contains(folded(at, end)) ? at : NO_MATCH;
    }

    /** Adds a word and the clitics behind it ({@code donne-le-moi}), which are found from the end. */
    private void behind(int start, int end) {
        int cut = isWhole(start, end) ? NO_MATCH : cliticBehind(start, end);
        if (cut == NO_MATCH) {
            tokens.add(new int[] {start, end});
            return;
        }
        int further = cliticBehind(start, cut);
        if (further == NO_MATCH) {
            tokens.add(new int[] {start, cut});
        } else {
            tokens.add(new int[] {start, further});
            tokens.add(new int[] {further, cut});
        }
        tokens.add(new int[] {cut, end});
    }

    private boolean isWhole(int from, int to) {
        return to - from <= LONGEST_ENTRY && rules.whole().contains(folded(from, to));
    }

    private int cliticBefore(int from, int end, int to) {
        for (int i = from + 1; i < end && i - from < LONGEST_ENTRY; i++) {
            if (Characters.isApostrophe(text.charAt(i))) {
                return rules.before().contains(folded(from, i + 1)) ? i + 1 : NO_MATCH;
            }
        }
        boolean dangling = end < to && Characters.isApostrophe(text.charAt(end)) && end - from < LONGEST_ENTRY;
        return dangling && rules.before().contains(folded(from, end + 1)) ? end + 1 : NO_MATCH;
    }

    private int cliticBehind(int from, int to) {
        int found = NO_MATCH;
        for (int i = to - 1; i > from && to - i < LONGEST_ENTRY; i--) {
            if (Characters.isHyphen(text.charAt(i)) && rules.behind().contains(folded(i, to))) {
                found = i;
            }
        }
        return found;
    }

    /** The place behind the full stop when {@code text[from, end)} and a following full stop make an abbreviation. */
    private int abbreviationEnd(int from, int end, int to, int lineEnd) {
        if (end >= to || text.charAt(end) != '.' || end - from > LONGEST_ENTRY) {
            return NO_MATCH;
        }
        if (end + 1 < to && text.charAt(end + 1) == '.') {
            return NO_MATCH;
        }
        boolean initials = Initials.are(text, from, end);
        boolean lastOfLine = end + 1 == lineEnd;
        if (initials && (end - from > 1 || !lastOfLine)) {
            return Initials.end(text, end, to);
        }
        String word = folded(from, end + 1);
        boolean known = rules.isAbbreviation(word);
        return known && Character.isLetter(text.charAt(from)) ? end + 1 : NO_MATCH;
    }

    private String folded(int from, int to) {
        return SegmentationRules.fold(text.subSequence(from, to));
    }
}
