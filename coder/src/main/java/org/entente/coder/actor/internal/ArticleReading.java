// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.List;
import java.util.Optional;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.ArticleActors;
import org.entente.coder.actor.CityCountries;
import org.entente.coder.actor.SentenceActors;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/** One article being read. */
public final class ArticleReading implements ArticleActors {

    public ArticleReading(Gazetteer gazetteer, CityCountries cities) {}

    public void lookAhead(List<Sentence> sentences) {}

    @Override
    public SentenceActors read(Sentence sentence) {
        return new SentenceActors() {
            @Override
            public Optional<Actor> actor(Word head) {
                return Optional.empty();
            }

            @Override
            public List<String> countriesOn(Word head) {
                return List.of();
            }

            @Override
            public List<Word> heads() {
                return List.of();
            }

            @Override
            public List<String> pair() {
                return List.of();
            }
        };
    }
}
