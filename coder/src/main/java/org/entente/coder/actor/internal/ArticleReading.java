// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.actor.ArticleActors;
import org.entente.coder.actor.CityCountries;
import org.entente.coder.actor.SentenceActors;
import org.entente.model.text.Sentence;

/** One article being read. For one thread at a time. */
public final class ArticleReading implements ArticleActors {

    private final Gazetteer gazetteer;
    private final CityCountries cities;
    private final Memory memory;

    /** What the look ahead found in each sentence, by identity: two sentences may be equal and stand in different places. */
    private final Map<Sentence, Findings> looked = new IdentityHashMap<>();

    public ArticleReading(Gazetteer gazetteer, CityCountries cities, List<Sentence> ahead) {
        this.gazetteer = gazetteer;
        this.cities = cities;
        if (ahead.isEmpty()) {
            memory = new Memory(null);
        } else {
            Memory first = new Memory(null);
            for (Sentence sentence : ahead) {
                SentenceReader reader = new SentenceReader(sentence, gazetteer, cities, first, null);
                reader.read();
                looked.put(sentence, reader.findings());
            }
            memory = new Memory(first);
        }
    }

    @Override
    public SentenceActors read(Sentence sentence) {
        return new SentenceReader(sentence, gazetteer, cities, memory, looked.get(sentence)).read();
    }
}
