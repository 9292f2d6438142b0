// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/**
 * A word and where it stands in the characters of the whole text without white space.
 *
 * @param joined whether it is one of several words of a token
 * @param first index of the first word of its sentence in the list of all words
 */
record Unit(Word word, int start, int end, boolean joined, int first) {

    /** One side of a comparison: its words, and the places of its tokens and sentences. */
    record Side(String characters, List<Unit> words, List<Long> tokens, List<Long> sentences) {

        static Side of(List<Sentence> sentences) {
            StringBuilder characters = new StringBuilder();
            List<Unit> words = new ArrayList<>();
            List<Long> tokens = new ArrayList<>();
            List<Long> spans = new ArrayList<>();
            for (Sentence sentence : sentences) {
                int begin = characters.length();
                int first = words.size();
                int next = 0;
                for (int id = 1; id <= sentence.size(); id++) {
                    int last = id;
                    String surface = sentence.word(id).form();
                    if (next < sentence.multiwords().size()
                            && sentence.multiwords().get(next).firstId() == id) {
                        MultiwordToken token = sentence.multiwords().get(next++);
                        last = token.lastId();
                        surface = token.form();
                    }
                    int start = characters.length();
                    append(surface, characters);
                    for (int inside = id; inside <= last; inside++) {
                        words.add(new Unit(sentence.word(inside), start, characters.length(), last > id, first));
                    }
                    tokens.add(place(start, characters.length()));
                    id = last;
                }
                spans.add(place(begin, characters.length()));
            }
            return new Side(characters.toString(), words, tokens, spans);
        }

        private static void append(String surface, StringBuilder characters) {
            for (int i = 0; i < surface.length(); i++) {
                char c = surface.charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    characters.append(c);
                }
            }
        }

        private static long place(int start, int end) {
            return (long) start << 32 | end;
        }
    }
}
