// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.actor.internal.Folding;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Pattern;
import org.entente.model.text.Language;

/** The beginnings of the words that evoke frames: endings differ from form to form, beginnings hardly ever. Immutable. */
final class TriggerIndex {

    /** So many letters of a lemma stay the same in all its forms, but for irregular verbs; a page has others beside them. */
    private static final int STEM = 4;

    /** Short lemmas keep this. */
    private static final int SHORT_STEM = 2;

    private static final Map<Language, TriggerIndex> LOADED = new ConcurrentHashMap<>();

    private final Set<String> stems = new HashSet<>();

    private TriggerIndex(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            String lemma = Folding.fold(pattern.trigger().lemma());
            stems.add(
                    lemma.length() <= STEM
                            ? lemma.substring(0, Math.min(lemma.length(), Math.max(SHORT_STEM, lemma.length() - 1)))
                            : lemma.substring(0, STEM));
        }
    }

    static TriggerIndex forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language, l -> new TriggerIndex(Lexicon.forLanguage(l).patterns()));
    }

    /** Whether a word may evoke a frame. */
    boolean mayTrigger(String foldedWord) {
        for (int length : List.of(SHORT_STEM, SHORT_STEM + 1, STEM)) {
            if (foldedWord.length() >= length && stems.contains(foldedWord.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
