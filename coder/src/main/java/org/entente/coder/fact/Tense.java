// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import java.util.Optional;
import org.entente.coder.lexicon.Verbs;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** When a verb form places its event, read from its own features and those of its auxiliaries. */
enum Tense {
    PAST,
    IMPERFECT,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    /** "aurait livré": reported as past, not vouched for. */
    REPORTED_PAST,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    /** "ayant signé", "après avoir signé". */
    PERFECT_NONFINITE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    /** Not a verb form. */
    NONE;

    static Tense of(Tree tree, Word verb, Verbs verbs) {
        Word finite = null;
        boolean perfect = false;
        for (Word child : tree.children(verb)) {
            if (child.is("aux") || child.is("cop")) {
                if (finite == null) {
                    finite = child;
                }
                perfect |= isPerfect(child);
            }
        }
        if (finite == null) {
            return simple(verb, verbs);
        }
        perfect |= isPerfectForm(tree, verb, finite);
        return compound(auxiliary(tree, verb, finite, verbs), perfect);
    }

    /** The tense of the finite auxiliary, or the one that an auxiliary without a feature for it makes ("will", "would", "va a"). */
    private static Tense auxiliary(Tree tree, Word verb, Word finite, Verbs verbs) {
        for (Word child : tree.children(verb)) {
            if (child.is("aux") && verbs.future().contains(child.lemma())) {
                return FUTURE;
            }
            if (child.is("aux") && verbs.conditional().contains(child.lemma())) {
                return CONDITIONAL;
            }
        }
        return simple(finite, verbs);
    }

    private static boolean isPerfect(Word auxiliary) {
        return auxiliary.deprel().equals("aux:tense");
    }

    /** A past participle with a plain auxiliary that is not the passive's: perfect in all five languages. A present one goes on: "is building". */
    private static boolean isPerfectForm(Tree tree, Word verb, Word auxiliary) {
        return auxiliary.deprel().equals("aux")
                && verb.has("VerbForm=Part")
                && !verb.has("Tense=Pres")
                && !tree.hasChild(verb, "aux:pass");
    }

    private static Tense compound(Tense auxiliary, boolean perfect) {
        if (!perfect) {
            return auxiliary;
        }
        return switch (auxiliary) {
            case PRESENT, IMPERFECT, PAST, SUBJUNCTIVE -> PAST;
            case CONDITIONAL, REPORTED_PAST -> REPORTED_PAST;
            case FUTURE -> FUTURE;
            case INFINITIVE, PRESENT_PARTICIPLE, PERFECT_NONFINITE -> PERFECT_NONFINITE;
            case IMPERATIVE, PAST_PARTICIPLE, NONE -> PAST;
        };
    }

    private static Tense simple(Word word, Verbs verbs) {
        if (word.upos() != Upos.VERB && word.upos() != Upos.AUX) {
            return NONE;
        }
        return mood(word).orElseGet(() -> {
            if (word.has("VerbForm=Inf")) {
                return INFINITIVE;
            }
            if (word.has("VerbForm=Part") || word.has("VerbForm=Ger") || word.has("VerbForm=Conv")) {
                return word.has("Tense=Pres") || word.has("VerbForm=Ger") ? PRESENT_PARTICIPLE : PAST_PARTICIPLE;
            }
            return verbs.untensedPast() && word.has("Mood=Ind") ? PAST : PRESENT;
        });
    }

    private static Optional<Tense> mood(Word word) {
        if (word.has("VerbForm=Inf") || word.has("VerbForm=Part")) {
            return Optional.empty();
        }
        if (word.has("Mood=Cnd")) {
            return Optional.of(CONDITIONAL);
        }
        if (word.has("Mood=Sub")) {
            return Optional.of(SUBJUNCTIVE);
        }
        if (word.has("Mood=Imp")) {
            return Optional.of(IMPERATIVE);
        }
        if (word.has("Tense=Fut")) {
            return Optional.of(FUTURE);
        }
        if (word.has("Tense=Imp")) {
            return Optional.of(IMPERFECT);
        }
        if (word.has("Tense=Past") || word.has("Tense=Pqp")) {
            return Optional.of(PAST);
        }
        return word.has("Tense=Pres") ? Optional.of(PRESENT) : Optional.empty();
    }
}
