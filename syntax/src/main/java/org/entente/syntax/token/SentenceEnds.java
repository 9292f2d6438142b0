// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.List;

/** Where sentences end inside one line of tokens. */
final class SentenceEnds {

    private static final String CLOSING = "»”\"')]’";
    private static final String OPENING = "«“\"'([—–-‘¿¡•";

    /** More closing marks in a row than a sentence can end with. */
    private static final int MOST_CLOSING = 6;

    /** Two letters with their full stops are the first names of somebody more often than the end of a sentence. */
    private static final int LONGEST_INITIALS = 4;

    private final SegmentationRules rules;
    private final CharSequence text;
    private final List<int[]> tokens;

    SentenceEnds(SegmentationRules rules, CharSequence text, List<int[]> tokens) {
        this.rules = rules;
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether a sentence ends behind token {@code i}. */
    boolean after(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        int stop = i;
        for (int steps = 0;
                steps < MOST_CLOSING && stop > 0 && isClosing(stop) && (touches(stop) || isGuillemet(stop));
                steps++) {
            stop--;
        }
        if (!ends(stop) || isClosing(i + 1) && (touches(i + 1) || isGuillemet(i + 1))) {
            return false;
        }
        boolean glued = touches(i + 1) && Character.isLetterOrDigit(text.charAt(tokens.get(i + 1)[0]));
        return begins(i + 1) && !glued;
    }

    /** A closing guillemet closes even behind a blank, as French sets it. */
    private boolean isGuillemet(int i) {
        return text.charAt(tokens.get(i)[0]) == '»';
    }

    private boolean ends(int i) {
        int from = tokens.get(i)[0];
        int to = tokens.get(i)[1];
        char last = text.charAt(to - 1);
        if (last == '!' || last == '?' || last == '…') {
            return to - from == 1;
        }
        if (last != '.') {
            return false;
        }
        if (!Character.isLetterOrDigit(text.charAt(from))) {
            return true;
        }
        String word = SegmentationRules.fold(text.subSequence(from, to));
        return rules.closing().contains(word)
                || to - from > LONGEST_INITIALS
                        && !rules.abbreviations().contains(word)
                        && Initials.are(text, from, to - 1);
    }

    private boolean begins(int i) {
        int from = tokens.get(i)[0];
        char first = text.charAt(from);
        if (OPENING.indexOf(first) >= 0) {
            return i + 1 >= tokens.size()
                    || !Character.isLowerCase(text.charAt(tokens.get(i + 1)[0]))
                    || first == '—'
                    || first == '–';
        }
        return Character.isUpperCase(first)
                || Characters.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private boolean isClosing(int i) {
        int[] token = tokens.get(i);
        return token[1] - token[0] == 1 && CLOSING.indexOf(text.charAt(token[0])) >= 0;
    }

    /** Whether nothing stands between token {@code i} and the one before it. */
    private boolean touches(int i) {
        return tokens.get(i)[0] == tokens.get(i - 1)[1];
    }
}
