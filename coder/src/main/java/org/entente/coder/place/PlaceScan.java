// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.place.KnownPlace.Kind;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Upos;
import org.jspecify.annotations.Nullable;

/** Goes through one sentence from left to right and takes the longest name at each token. */
final class PlaceScan {

    /** The longest locative: "au nord de", "dans le sud de". */
    private static final int MOST_LEADING_TOKENS = 5;

    private final PlaceGazetteer gazetteer;
    private final PlaceLexicon lexicon;
    private final Surface surface;
    private final List<PlaceMatch> matches = new ArrayList<>();
    private @Nullable PlaceMatch best;

    PlaceScan(PlaceGazetteer gazetteer, PlaceLexicon lexicon, Surface surface) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.surface = surface;
    }

    List<PlaceMatch> matches() {
        int at = 0;
        while (at < surface.size()) {
            PlaceMatch match = mayBegin(at) ? longest(at) : null;
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.last() + 1;
        }
        return matches;
    }

    private boolean mayBegin(int at) {
        if (!surface.isLetters(at) || surface.hyphenBefore(at)) {
            return false;
        }
        if (surface.isCapitalised(at)) {
            return true;
        }
        for (String form : lexicon.forms().of(fold(at))) {
            if (gazetteer.beginsInLowerCase(form)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PlaceMatch longest(int from) {
        best = null;
        extend(from, from, "", true, false);
        return best;
    }

    /** Goes on with the token {@code at} behind what has been read of a name, in each form that the gazetteer may list it in. */
    private void extend(int from, int at, String before, boolean capitalsBefore, boolean capitalBefore) {
        if (at >= surface.size() || at >= from + PlaceGazetteer.MOST_TOKENS || !surface.isLetters(at)) {
            return;
        }
        boolean inCapitals = capitalsBefore && isInCapitals(at);
        boolean capital = capitalBefore || surface.isCapitalised(at);
        for (String form : lexicon.forms().of(fold(at))) {
            String key = before.isEmpty() ? form : before + " " + form;
            PlaceGazetteer.Entry entry = gazetteer.find(key, inCapitals);
            boolean longer = best == null || at > best.last();
            if (longer && !entry.places().isEmpty() && (capital || at > from)) {
                PlaceMatch match = accept(from, at, key, entry.places());
                best = match == null ? best : match;
            }
            if (entry.goesOn()) {
                extend(from, at + 1, key, inCapitals, capital);
            }
        }
    }

    private boolean isInCapitals(int token) {
        String text = surface.text(token);
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private @Nullable PlaceMatch accept(int first, int last, String key, List<KnownPlace> places) {
        boolean single = first == last;
        if (lexicon.never().contains(key) || isHyphenatedOn(last)) {
            return null;
        }
        KnownPlace place = places.get(0);
        boolean locative = isLocative(first) || joinsPlaces(first);
        boolean isCity = place.kind() == Kind.CITY || place.kind() == Kind.GREAT_CITY;
        boolean weak = !place.isStrong() || lexicon.weak().contains(key) || (single && isPlainCity(place));
        if (isNameLike(first - 1) || (isCity && isNameLike(last + 1))) {
            return null;
        }
        boolean underHead = place.kind() != Kind.COUNTRY && followsHead(first);
        if (weak && !locative && !underHead) {
            return null;
        }
        // A word that the tagger takes for no name, at the beginning of a sentence or lower in a headline.
        if (single && isCity && surface.word(first).upos() != Upos.PROPN && (weak || first == 0)) {
            return null;
        }
        return new PlaceMatch(first, last, places, locative || underHead);
    }

    /** Whether a city is known by its size alone: its name may be a surname. */
    private static boolean isPlainCity(KnownPlace place) {
        return place.kind() == Kind.CITY && place.population() < KnownPlace.GREAT_THOUSANDS;
    }

    private boolean isHyphenatedOn(int last) {
        return last + 1 < surface.size() && surface.hyphenBefore(last + 1) && surface.isCapitalised(last + 1);
    }

    /** A capitalised name right beside makes it part of a person's or an organisation's name. */
    private boolean isNameLike(int token) {
        if (token < 0 || token >= surface.size() || !surface.isLetters(token) || !surface.isCapitalised(token)) {
            return false;
        }
        boolean leads = token == 0 && surface.size() > 1 && surface.word(0).upos() != Upos.PROPN;
        String key = PlaceKey.fold(surface.norm(token));
        boolean grammatical = lexicon.articles().contains(key)
                || lexicon.locatives().contains(key)
                || lexicon.of().contains(key);
        return !leads && !grammatical && surface.word(token).upos() == Upos.PROPN;
    }

    /** "à Moscou, Kazan et Sotchi": names joined to one that stands after "à". */
    private boolean joinsPlaces(int first) {
        if (matches.isEmpty() || first == 0) {
            return false;
        }
        PlaceMatch before = matches.get(matches.size() - 1);
        return before.locative()
                && before.last() == first - 2
                && lexicon.and().contains(PlaceKey.fold(surface.norm(first - 1)));
    }

    private boolean isLocative(int first) {
        return endsWith(lexicon.locatives(), skipArticle(first)) || endsWith(lexicon.locatives(), first);
    }

    private int skipArticle(int first) {
        boolean article = first > 0 && lexicon.articles().contains(PlaceKey.fold(surface.norm(first - 1)));
        return article ? first - 1 : first;
    }

    /** Whether one of the phrases ends right before a token. */
    private boolean endsWith(Set<String> phrases, int before) {
        String phrase = "";
        for (int at = before - 1; at >= 0 && at >= before - MOST_LEADING_TOKENS; at--) {
            phrase = phrase.isEmpty() ? fold(at) : fold(at) + " " + phrase;
            if (phrases.contains(phrase) && !isArticle(at, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** "A China": where a preposition looks like an article (Portuguese), the tagger tells which it is. */
    private boolean isArticle(int token, String phrase) {
        return lexicon.articles().contains(phrase)
                && surface.sentence().word(surface.firstWord(token)).upos() == Upos.DET;
    }

    private String fold(int token) {
        return PlaceKey.fold(surface.norm(token));
    }

    /** "la ville de Tours", "l’aéroport de Mariel", "la capitale, Oslo". */
    private boolean followsHead(int first) {
        int before = skipArticle(first) - 1;
        if (before < 1) {
            return false;
        }
        boolean linked = lexicon.of().contains(fold(before)) || lexicon.and().contains(fold(before));
        for (int back = linked ? 1 : 0; back <= 2 && before - back >= 0; back++) {
            if (lexicon.heads().contains(fold(before - back))) {
                return true;
            }
        }
        return false;
    }
}
