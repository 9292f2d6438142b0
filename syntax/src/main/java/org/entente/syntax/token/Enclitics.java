// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.text.Upos;
import org.entente.syntax.lexicon.Lexicon;

/**
 * Verbs written in one with the pronouns behind or in them: {@code entregárselo} is {@code entregar se lo}, {@code tratar-se-á} is
 * {@code tratará se}. Which endings are pronouns, and what a verb's own ending becomes before them, is data; that what is left is a
 * verb, and that the whole is no word of its own, the dictionary says. Immutable and thread-safe.
 */
final class Enclitics {

    /** Longest token looked at; it bounds what one token can cost. */
    private static final int LONGEST = 32;

    private static final String TO_VERB = "+";

    private final Map<String, List<String>> pronouns;
    private final Map<String, List<String>> endings;
    private final Lexicon lexicon;

    Enclitics(SegmentationRules rules, Lexicon lexicon) {
        this.pronouns = rules.enclitics();
        this.endings = rules.endings();
        this.lexicon = lexicon;
    }

    /** The words in a token, or an empty list when it is a word itself. */
    List<String> split(String form) {
        if (pronouns.isEmpty() || form.length() > LONGEST || isWord(form)) {
            return List.of();
        }
        String folded = SegmentationRules.fold(form);
        for (int cut = 1; folded.length() == form.length() && cut < folded.length(); cut++) {
            List<String> behind = pronouns.get(folded.substring(cut));
            if (behind != null) {
                List<String> words = verb(form, folded, cut, behind);
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return List.of();
    }

    private List<String> verb(String form, String folded, int cut, List<String> behind) {
        for (int at = 1; at <= cut; at++) {
            List<String> ending = endings.get(folded.substring(at, cut));
            if (ending == null) {
                continue;
            }
            String stem = form.substring(0, at);
            boolean known = ending.stream().skip(ending.size() > 1 ? 1 : 0).anyMatch(real -> isVerb(stem + real));
            if (known) {
                boolean toVerb = behind.get(0).startsWith(TO_VERB);
                String verb = stem + ending.get(0) + (toVerb ? behind.get(0).substring(TO_VERB.length()) : "");
                List<String> words = new ArrayList<>();
                words.add(verb);
                words.addAll(toVerb ? behind.subList(1, behind.size()) : behind);
                boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
                return words.stream()
                        .map(word -> capitals ? word.toUpperCase(Locale.ROOT) : word)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isWord(String form) {
        return lexicon.find(Lexicon.fold(form, false)) != Lexicon.UNKNOWN;
    }

    private boolean isVerb(String form) {
        return lexicon.readings(lexicon.find(Lexicon.fold(form, false))).stream()
                .anyMatch(reading -> reading.upos() == Upos.VERB || reading.upos() == Upos.AUX);
    }
}
