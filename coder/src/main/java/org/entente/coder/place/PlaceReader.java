// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.place.KnownPlace.Kind;
import org.entente.coder.surface.Surface;
import org.entente.model.mention.Place;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;

/** Finds the places named in a sentence. Immutable and safe to share between threads. */
public final class PlaceReader {

    private final PlaceLexicon lexicon;

    private PlaceReader(PlaceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reader of a language; one that reads nothing when the language has no lexicon of places. */
    public static PlaceReader forLanguage(Language language) {
        return new PlaceReader(PlaceLexicon.forLanguage(language));
    }

    /** The places in their order; they do not overlap. */
    public List<PlaceMention> read(Sentence sentence) {
        if (lexicon.isEmpty()) {
            return List.of();
        }
        Surface surface = Surface.of(sentence);
        List<PlaceMatch> matches = new PlaceScan(PlaceGazetteer.standard(), lexicon, surface).matches();
        Set<String> countries = new HashSet<>();
        for (PlaceMatch match : matches) {
            KnownPlace first = match.places().get(0);
            if (first.kind() == Kind.COUNTRY && first.country() != null) {
                countries.add(first.country());
            }
        }
        List<PlaceMention> mentions = new ArrayList<>(matches.size());
        matches.forEach(match -> mentions.add(mention(surface, match, countries)));
        return List.copyOf(mentions);
    }

    private static PlaceMention mention(Surface surface, PlaceMatch match, Set<String> countries) {
        KnownPlace place = match.choose(countries);
        Span span = surface.span(match.first(), match.last());
        Sentence sentence = surface.sentence();
        String name = span.shift(-sentence.span().start()).of(sentence.text());
        return new PlaceMention(
                surface.firstWord(match.first()),
                surface.lastWord(match.last()),
                span,
                new Place(name, place.country(), place.lat(), place.lon()),
                place.kind() == Kind.COUNTRY,
                match.locative());
    }
}
