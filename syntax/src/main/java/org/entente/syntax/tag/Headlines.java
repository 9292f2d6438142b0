// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.util.function.Predicate;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.TagNumber;
import org.entente.syntax.lexicon.FiniteTags;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.lexicon.Reading;

/**
 * Finds the verb of a sentence that seems to have none: "La Russie livre cinquante voitures", "Norway signs gas deal". Treebanks have
 * few headlines, so a word that is more often a noun stays one there. When no word can be a finite verb but one that stands
 * right behind a proper noun, or between a noun and what begins like an object ("Minister visits Angola"), that one is. What the dictionary's tags of finite verbs are is data
 * ({@link FiniteTags}). Immutable and thread-safe.
 */
public final class Headlines {

    private final Lexicon lexicon;
    private final FiniteTags tags;

    public Headlines(Lexicon lexicon, FiniteTags tags) {
        this.lexicon = lexicon;
        this.tags = tags;
    }

    /** Makes the verb of a tagged headline one. */
    void repair(Draft draft) {
        int found = 0;
        for (int i = 1; i <= draft.size; i++) {
            int tag = draft.upos[i];
            if (tag == TagNumber.AUX
                    || tag == TagNumber.VERB && (has(draft, i, tags::one) || has(draft, i, tags::many))) {
                return;
            }
            if (found == 0 && isCandidate(draft, i)) {
                found = i;
            }
        }
        if (found > 0) {
            draft.upos[found] = TagNumber.VERB;
        }
    }

    /** Right behind a proper noun with something to follow, or between a noun and what begins like an object. */
    private static boolean isPlace(Draft draft, int i) {
        int before = draft.upos[i - 1];
        int next = draft.upos[i + 1];
        boolean object = next == TagNumber.PROPN || next == TagNumber.DET || next == TagNumber.NUM;
        return i < draft.size
                && (before == TagNumber.PROPN && next != TagNumber.PUNCT || before == TagNumber.NOUN && object);
    }

    private boolean isCandidate(Draft draft, int i) {
        int tag = draft.upos[i];
        if (!isPlace(draft, i)
                || tag != TagNumber.NOUN && tag != TagNumber.ADJ
                || Character.isUpperCase(draft.forms[i].charAt(0))) {
            return false;
        }
        boolean several = i > 2 && draft.upos[i - 2] == TagNumber.CCONJ;
        return has(draft, i, tags::one) || several && has(draft, i, tags::many);
    }

    /** Whether the dictionary has a word with such a tag. */
    private boolean has(Draft draft, int i, Predicate<String> wanted) {
        return lexicon.readings(draft.lexical[i]).stream().map(Reading::tag).anyMatch(wanted);
    }
}
