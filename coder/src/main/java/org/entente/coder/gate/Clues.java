// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.NameIndex;
import org.entente.coder.actor.internal.Folding;
import org.entente.model.article.Block;

/**
 * What an article shows without being analysed, sentence by sentence; where a sentence ends is guessed.
 *
 * @param sentences in reading order
 */
record Clues(List<Clue> sentences) {

    /** One sentence: where it is, the countries and bodies named in it, and whether a word in it may evoke a frame. */
    record Clue(Block block, Set<String> countries, boolean trigger) {}

    static Clues of(String text, List<Block> blocks, NameIndex names, TriggerIndex triggers) {
        List<Clue> clues = new ArrayList<>();
        for (Block block : blocks) {
            new Scan(text, block, names, triggers, clues).run();
        }
        return new Clues(clues);
    }

    /** Goes over one block, word by word. */
    private static final class Scan {
        private final String text;
        private final Block block;
        private final int end;
        private final NameIndex names;
        private final TriggerIndex triggers;
        private final List<Clue> clues;
        private final List<Token> open = new ArrayList<>();
        private int at;

        Scan(String text, Block block, NameIndex names, TriggerIndex triggers, List<Clue> clues) {
            this.text = text;
            this.block = block;
            this.at = block.span().start();
            this.end = block.span().end();
            this.names = names;
            this.triggers = triggers;
            this.clues = clues;
        }

        void run() {
            while (at < end) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    word();
                } else {
                    if ((c == '.' || c == '!' || c == '?' || c == '…') && isEnd()) {
                        close();
                    }
                    at++;
                }
            }
            close();
        }

        private boolean isEnd() {
            int next = at + 1;
            while (next < end && !Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) != '(') {
                next++;
            }
            boolean initial =
                    at >= 2 && Character.isUpperCase(text.charAt(at - 1)) && !Character.isLetter(text.charAt(at - 2));
            return next > at + 1 && next < end && !Character.isLowerCase(text.charAt(next)) && !initial;
        }

        private void word() {
            int start = at;
            while (at < end
                    && (Character.isLetterOrDigit(text.charAt(at))
                            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
                at++;
            }
            open.add(new Token(Folding.fold(text, start, at), Character.isUpperCase(text.charAt(start))));
        }

        private void close() {
            if (open.isEmpty()) {
                return;
            }
            Set<String> countries = new HashSet<>();
            boolean trigger = false;
            for (int i = 0; i < open.size(); i++) {
                Token token = open.get(i);
                trigger |= triggers.mayTrigger(token.folded());
                int most = Math.min(names.longest(token.folded()), open.size() - i);
                StringBuilder key = new StringBuilder();
                for (int length = 1; length <= most; length++) {
                    key.append(length == 1 ? "" : " ")
                            .append(open.get(i + length - 1).folded());
                    names.country(key.toString(), token.capital()).ifPresent(countries::add);
                }
            }
            clues.add(new Clue(block, countries, trigger));
            open.clear();
        }
    }

    private record Token(String folded, boolean capital) {}
}
