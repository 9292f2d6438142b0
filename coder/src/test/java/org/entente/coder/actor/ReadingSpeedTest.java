// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.Test;

/** An article of twenty sentences has a millisecond; the bounds here are wide, for a machine that others use too. */
class ReadingSpeedTest {

    private static final String STORY = "Le ministre russe des Transports, Ivan Petrov, est arrivé lundi à Hanoï. "
            + "Il signera deux contrats avec le groupe public vietnamien VinFast et rencontrera son homologue. "
            + "Les deux pays préparent aussi un accord de libre-échange russo-vietnamien sur l’énergie. "
            + "« Nous voulons une coopération durable », a déclaré la présidente de la Commission économique eurasiatique. ";

    private static final int ROUNDS = 2_000;

    @Test
    void anArticleTakesFarLessThanItsParse() {
        ActorLexicon lexicon = ActorLexicon.forLanguage(Language.FRENCH);
        List<Sentence> sentences = Pipeline.forLanguage(Language.FRENCH).analyse(STORY.repeat(5));
        assertThat(sentences).hasSize(20);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            ArticleActors article = ActorReader.open(lexicon, CityCountries.NONE, sentences);
            sentences.forEach(article::read);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("actors of an article of 20 sentences, looked through twice: %.3f ms at best%n", best / 1e6);
        assertThat(best).isLessThan(5_000_000L);
    }

    @Test
    void theTablesLoadQuickly() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            org.entente.coder.actor.internal.Gazetteer.load(Language.FRENCH);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("tables of actors loaded in %.1f ms at best%n", best / 1e6);
        assertThat(best).isLessThan(500_000_000L);
    }
}
