// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.place.KnownPlace.Kind;
import org.entente.coder.surface.LexiconFile;

/**
 * The places of the world by name, one for all languages: {@code named.tsv} (countries, regions, the cities that the news names
 * most) and {@code cities.tsv} (cities of GeoNames). Immutable; loaded when first asked for.
 */
public final class PlaceGazetteer {

    /** The longest names: "barrage de la Grande Renaissance", "République populaire démocratique de Corée". */
    static final int MOST_TOKENS = 7;

    private static final int MOST_LETTERS_OF_ACRONYM = 5;

    private static final class Holder {
        private static final PlaceGazetteer STANDARD =
                new PlaceGazetteer(LexiconFile.beside(PlaceGazetteer.class, "named.tsv"), CityTable.load());
    }

    private final Map<String, List<KnownPlace>> named = new HashMap<>();
    private final Map<String, List<KnownPlace>> acronyms = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> firstTokens = new HashSet<>();
    private final CityTable cities;

    private PlaceGazetteer(LexiconFile file, CityTable cities) {
        this.cities = cities;
        file.lines().forEach(this::add);
    }

    /** The gazetteer shipped with the jar. */
    public static PlaceGazetteer standard() {
        return Holder.STANDARD;
    }

    private void add(LexiconFile.Line line) {
        Kind kind = switch (line.keyword()) {
            case "country" -> Kind.COUNTRY;
            case "region" -> Kind.REGION;
            case "city" -> Kind.GREAT_CITY;
            default -> throw line.fault("is no line of a gazetteer: " + line.keyword());
        };
        String country = line.column(1).equals("-") ? null : line.column(1);
        KnownPlace place = new KnownPlace(
                kind, country, Double.parseDouble(line.column(2)), Double.parseDouble(line.column(3)), 0);
        for (String name : line.alternatives(4)) {
            String key = PlaceKey.of(name);
            Map<String, List<KnownPlace>> map = isAcronym(name) ? acronyms : named;
            map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(place);
            for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
                beginnings.add(key.substring(0, space));
            }
            if (Character.isLowerCase(name.charAt(0))) {
                firstTokens.add(key.indexOf(' ') < 0 ? key : key.substring(0, key.indexOf(' ')));
            }
        }
    }

    /** Whether names begin with this token in lower case: "île", "détroit". */
    boolean beginsInLowerCase(String foldedToken) {
        return firstTokens.contains(foldedToken);
    }

    private static boolean isAcronym(String name) {
        return name.length() <= MOST_LETTERS_OF_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /**
     * What is known under one name.
     *
     * @param places the best known first
     * @param goesOn whether longer names begin with these tokens
     */
    record Entry(List<KnownPlace> places, boolean goesOn) {}

    /**
     * The places of a name in the form of {@link PlaceKey}.
     *
     * @param inCapitals whether the name is written in capitals alone, as acronyms must be
     */
    Entry find(String key, boolean inCapitals) {
        CityTable.Found more = cities.find(key);
        List<KnownPlace> known = named.getOrDefault(key, List.of());
        if (inCapitals && known.isEmpty()) {
            known = acronyms.getOrDefault(key, List.of());
        }
        boolean goesOn = more.goesOn() || beginnings.contains(key);
        if (known.isEmpty() || more.places().isEmpty()) {
            return new Entry(known.isEmpty() ? more.places() : known, goesOn);
        }
        List<KnownPlace> all = new ArrayList<>(known);
        all.addAll(more.places());
        return new Entry(all, goesOn);
    }

    /**
     * ISO 3166 alpha-3 of the country of the best known place of this name, in whatever language the name is; empty when there is
     * none, or it lies between states.
     */
    public Optional<String> countryOf(String cityName) {
        if (cityName.isBlank()) {
            return Optional.empty();
        }
        return find(PlaceKey.of(cityName), true).places().stream()
                .findFirst()
                .flatMap(place -> Optional.ofNullable(place.country()));
    }
}
