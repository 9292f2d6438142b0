// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.lexicon.Grammar;
import org.entente.coder.lexicon.Lexicon;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

class PhraseRepairTest {

    private final Grammar grammar = Lexicon.forLanguage(Language.SPANISH).grammar();

    @Test
    void aNameBehindItsOwnPrepositionLeavesTheNameBeforeIt() {
        Sentence repaired = repaired(
                "visita NOUN 0 root", "de ADP 3 case", "España PROPN 1 nmod", "a ADP 5 case", "México PROPN 3 flat");
        assertThat(repaired.word(5).deprel()).isEqualTo("nmod");
        assertThat(repaired.word(5).head()).isEqualTo(1);
    }

    @Test
    void whatStandsBehindTheVerbWhenTheSubjectStandsBeforeItIsTheObject() {
        Sentence repaired = repaired("Rumania PROPN 2 nsubj", "visitó VERB 0 root", "Brasil PROPN 2 nsubj");
        assertThat(repaired.word(1).deprel()).isEqualTo("nsubj");
        assertThat(repaired.word(3).deprel()).isEqualTo("obj");
    }

    @Test
    void aSubjectWithAPersonalPrepositionIsTheObject() {
        Sentence repaired = repaired("instó VERB 0 root", "a ADP 3 case", "Chile PROPN 1 nsubj");
        assertThat(repaired.word(3).deprel()).isEqualTo("obj");
    }

    /** "promised Ghana 20 ambulances" had two objects and nobody who was to get them. */
    @Test
    void theFirstOfTwoBareObjectsIsToWhom() {
        Sentence repaired =
                repaired("Norway PROPN 2 nsubj", "promised VERB 0 root", "Ghana PROPN 2 obj", "ambulances NOUN 2 obj");
        assertThat(repaired.word(3).deprel()).isEqualTo("iobj");
        assertThat(repaired.word(4).deprel()).isEqualTo("obj");
    }

    @Test
    void aGoodTreeIsLeftAsItIs() {
        Sentence sentence = sentence("Rumania PROPN 2 nsubj", "visitó VERB 0 root", "Brasil PROPN 2 obj");
        assertThat(Repair.of(sentence, grammar).sentence()).isSameAs(sentence);
    }

    private Sentence repaired(String... words) {
        return Repair.of(sentence(words), grammar).sentence();
    }

    /** Words given as form, part of speech, head and relation; the form is the lemma. */
    private static Sentence sentence(String... given) {
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String one : given) {
            String[] parts = one.split(" ");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]).append(' ');
            words.add(new Word(
                    words.size() + 1,
                    span,
                    parts[0],
                    parts[0],
                    Upos.valueOf(parts[1]),
                    Word.NO_FEATURES,
                    Integer.parseInt(parts[2]),
                    parts[3],
                    true));
        }
        return new Sentence(new Span(0, text.length()), text.toString(), words, List.of());
    }
}
