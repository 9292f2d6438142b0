// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.List;
import org.entente.coder.actor.internal.ArticleReading;
import org.entente.model.text.Sentence;

/** Opens an article for the reading of its actors. Stateless and thread-safe. */
public final class ActorReader {

    private ActorReader() {}

    /** Opens an article without a place gazetteer and without looking ahead. */
    public static ArticleActors open(ActorLexicon lexicon) {
        return open(lexicon, CityCountries.NONE, List.of());
    }

    /**
     * Opens an article.
     *
     * @param lexicon the words of the article's language
     * @param cities in which country a city lies
     * @param ahead the sentences of the article's body, or none: a headline may call a person by the surname only, or a country "le
     *     géant eurasien", before the body says who that is. They are looked through for full names and countries; each still has
     *     to be read in its turn.
     */
    public static ArticleActors open(ActorLexicon lexicon, CityCountries cities, List<Sentence> ahead) {
        return new ArticleReading(lexicon.gazetteer(), cities, ahead);
    }
}
