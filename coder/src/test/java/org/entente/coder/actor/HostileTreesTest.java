// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

/** Trees that no parser would make, over words that the tables know: reading them must neither throw nor leave the sentence. */
class HostileTreesTest {

    private static final String[] FORMS = {
        "le",
        "la",
        "les",
        "deux",
        "ce",
        "son",
        "leurs",
        "de",
        "du",
        "à",
        "aux",
        "et",
        ",",
        "«",
        "»",
        "ministre",
        "président",
        "russe",
        "cubaine",
        "russo-cubain",
        "pays",
        "Cuba",
        "Russie",
        "Moscou",
        "Vladimir",
        "Poutine",
        "géant",
        "eurasien",
        "patrie",
        "José",
        "Martí",
        "voisin",
        "nord",
        "homologue",
        "Il",
        "elle",
        "Ils",
        "nous",
        "dernier",
        "celui-ci",
        "ONU",
        "Gazprom",
        "groupe",
        "M.",
        "Petrov",
        "centaine",
        "a",
        "États-Unis",
        "Congrès",
        "-",
        "sino-",
        "l’",
        "(",
        ")",
        "’"
    };
    private static final String[] RELATIONS = {
        "nsubj", "obj", "nmod", "amod", "conj", "flat:name", "appos", "det", "case", "root", "obl", "punct", "expl:subj"
    };

    @Test
    void anyTreeIsRead() {
        Random random = new Random(20261124);
        ActorLexicon lexicon = ActorLexicon.forLanguage(Language.FRENCH);
        for (int article = 0; article < 400; article++) {
            List<Sentence> sentences = new ArrayList<>();
            int origin = random.nextInt(50);
            for (int i = 0; i < 6; i++) {
                Sentence sentence = sentence(random, origin);
                origin = sentence.span().end() + random.nextInt(3);
                sentences.add(sentence);
            }
            ArticleActors actors = ActorReader.open(lexicon, name -> java.util.Optional.empty(), sentences);
            for (Sentence sentence : sentences) {
                assertThatCode(() -> check(actors.read(sentence), sentence))
                        .as(sentence.text())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void check(SentenceActors actors, Sentence sentence) {
        for (Word word : sentence.words()) {
            actors.countriesOn(word);
            actors.span(word)
                    .ifPresent(span -> assertThat(sentence.span().contains(span))
                            .as("%s", span)
                            .isTrue());
        }
        assertThat(actors.pair().size()).isIn(0, 2);
    }

    private static Sentence sentence(Random random, int origin) {
        int size = random.nextInt(25);
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (int id = 1; id <= size; id++) {
            String form = FORMS[random.nextInt(FORMS.length)];
            if (random.nextInt(6) > 0) {
                text.append(' ');
            }
            int start = origin + text.length();
            text.append(form);
            int head = random.nextInt(size + 1);
            words.add(new Word(
                    id,
                    new Span(start, origin + text.length()),
                    form,
                    form,
                    Upos.values()[random.nextInt(Upos.values().length)],
                    "_",
                    head == id ? 0 : head,
                    RELATIONS[random.nextInt(RELATIONS.length)],
                    true));
        }
        return new Sentence(new Span(origin, origin + text.length()), text.toString(), words, List.of());
    }
}
