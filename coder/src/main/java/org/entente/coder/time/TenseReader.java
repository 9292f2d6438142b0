// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.List;
import java.util.Set;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Reads the tense over a word by climbing the tree to a verb. Lemmas that look ahead ("prévoir", "devoir") make what hangs on them
 * future, whatever their own form.
 */
final class TenseReader {

    /** Deeper trees are parser errors. */
    private static final int MOST_STEPS = 12;

    private final Set<String> prospective;
    private final Set<String> wordGiven;
    private final Set<String> puttingOff;
    private final Set<String> newDate;
    private final List<String> futureEndings;

    TenseReader(TimeLexicon lexicon) {
        this.wordGiven = Set.copyOf(lexicon.wordGiven());
        this.prospective = Set.copyOf(lexicon.prospective());
        this.puttingOff = Set.copyOf(lexicon.puttingOff());
        this.newDate = Set.copyOf(lexicon.newDate());
        this.futureEndings = List.copyOf(lexicon.futureEndings());
    }

    Tense over(Sentence sentence, int wordId) {
        int id = wordId;
        int below = wordId;
        for (int steps = 0; id > 0 && steps < MOST_STEPS; steps++) {
            Word word = sentence.word(id);
            if (puttingOff.contains(word.lemma()) && isNewDate(sentence, below)) {
                return Tense.FUTURE;
            }
            if (id != wordId && looksAhead(word)) {
                return givesItsWord(sentence, word) ? Tense.PAST : Tense.FUTURE;
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || hasCopula(sentence, word)) {
                Tense tense = of(sentence, word);
                if (tense != Tense.OPEN || !climbsOn(word)) {
                    return tense;
                }
            }
            below = id;
            id = word.head();
        }
        return Tense.OPEN;
    }

    /** "reportée à novembre", not "reportée mardi": the day to which it is put off, not the one on which that was done. */
    private boolean isNewDate(Sentence sentence, int head) {
        return sentence.words().stream().anyMatch(w -> w.head() == head && w.is("case") && newDate.contains(w.lemma()));
    }

    /** An infinitive or a clause that leans on another verb takes the tense of that verb. */
    private static boolean climbsOn(Word verb) {
        return verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl") || verb.has("VerbForm=Inf");
    }

    private boolean looksAhead(Word word) {
        return prospective.contains(word.lemma());
    }

    /** "a promis en février cent autobus": the time is that of the promise; "a promis de livrer en février" never gets here. */
    private boolean givesItsWord(Sentence sentence, Word verb) {
        boolean clause =
                sentence.words().stream().anyMatch(w -> w.head() == verb.id() && (w.is("xcomp") || w.is("ccomp")));
        return wordGiven.contains(verb.lemma()) && !clause && of(sentence, verb) == Tense.PAST;
    }

    private static boolean hasCopula(Sentence sentence, Word word) {
        return sentence.words().stream().anyMatch(other -> other.head() == word.id() && other.is("cop"));
    }

    private Tense of(Sentence sentence, Word verb) {
        boolean participle = verb.has("VerbForm=Part") && !verb.has("Tense=Pres");
        boolean perfect = false;
        for (Word other : sentence.words()) {
            if (other.head() != verb.id() || !(other.is("aux") || other.is("cop"))) {
                continue;
            }
            if (looksAhead(other) || isFuture(other)) {
                return Tense.FUTURE;
            }
            if (other.has("Tense=Imp") || other.has("Tense=Past")) {
                return Tense.PAST;
            }
            perfect |= participle && !other.is("aux:pass");
            if (other.has("VerbForm=Fin") && !perfect) {
                return Tense.PRESENT;
            }
        }
        if (perfect) {
            return Tense.PAST;
        }
        // A participle alone ("signé en mars") looks back; those that look ahead were asked for before.
        return participle ? Tense.PAST : ofForm(verb);
    }

    private boolean isFuture(Word verb) {
        if (verb.has("Tense=Fut")) {
            return true;
        }
        return verb.has("VerbForm=Fin") && futureEndings.stream().anyMatch(verb.form()::endsWith);
    }

    private Tense ofForm(Word verb) {
        if (isFuture(verb)) {
            return Tense.FUTURE;
        }
        if (verb.has("Tense=Past") || verb.has("Tense=Imp")) {
            return Tense.PAST;
        }
        return verb.has("Tense=Pres") && !verb.has("VerbForm=Part") ? Tense.PRESENT : Tense.OPEN;
    }
}
