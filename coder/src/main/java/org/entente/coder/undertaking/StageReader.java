// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Finds the words of a sentence that say how far something has come, whether or not the sentence says whose it is. */
final class StageReader {

    /** How many tokens before a word a hedge still bears on it: "is expected, according to the ministry, to be completed". */
    private static final int REACH = 9;

    private final ProgressLexicon lexicon;

    StageReader(Language language) {
        this.lexicon = ProgressLexicon.forLanguage(language);
    }

    List<Stage> read(Sentence sentence, int number) {
        List<Stage> stages = new ArrayList<>();
        Surface surface = Surface.of(sentence);
        int at = 0;
        while (at < surface.size()) {
            Optional<Phrases.Hit<Step>> hit = surface.isLetters(at) ? lexicon.step(surface, at) : Optional.empty();
            if (hit.isPresent()) {
                stages.add(new Stage(
                        number,
                        hit.get().value(),
                        isFact(surface, at, number == 0),
                        surface.span(at, hit.get().end() - 1)));
                at = hit.get().end();
            } else {
                at++;
            }
        }
        return stages;
    }

    /**
     * An infinitive, a gerund or a present participle tells of something without saying that it happened. The present tells news in a
     * headline; in a text it tells what is so in general, or when something else will have come.
     */
    private static boolean isTold(Word verb, boolean headline) {
        boolean present = verb.has("Tense=Pres") && (!headline || verb.has("VerbForm=Part"));
        boolean bare = verb.has("VerbForm=Inf") || verb.has("VerbForm=Ger") || verb.has("VerbForm=Conv");
        return !bare && !present && !verb.has("Tense=Fut") && !verb.has("Mood=Cnd");
    }

    private boolean isFact(Surface surface, int token, boolean headline) {
        Word word = surface.word(token);
        if (word.upos() == Upos.VERB && !isTold(word, headline)) {
            return false;
        }
        for (int back = token - 1; back >= Math.max(0, token - REACH); back--) {
            if (lexicon.hedges(surface, back)) {
                return false;
            }
            if (lexicon.breaks(surface, back)) {
                return true;
            }
        }
        return true;
    }
}
