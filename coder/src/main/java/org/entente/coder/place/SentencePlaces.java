// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.List;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The places of one sentence, looked for when first asked for: most sentences are never asked. For one thread. */
public final class SentencePlaces {

    private final PlaceReader reader;
    private final Sentence sentence;
    private @Nullable List<PlaceMention> found;

    public SentencePlaces(PlaceReader reader, Sentence sentence) {
        this.reader = reader;
        this.sentence = sentence;
    }

    /** The places in their order; they do not overlap. */
    public List<PlaceMention> all() {
        List<PlaceMention> places = found;
        if (places == null) {
            places = reader.read(sentence);
            found = places;
        }
        return places;
    }
}
