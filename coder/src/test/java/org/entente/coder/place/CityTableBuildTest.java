// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code cities.tsv} is what this test builds from the GeoNames dump: run it with {@code -Dgolden.accept=true} to write it anew.
 */
class CityTableBuildTest {

    /** Smaller cities are in only as seats of a first-level division. */
    private static final int LEAST_POPULATION = 50_000;

    /** Alternate names carry no language: only those of cities that the news names in several languages are taken. */
    private static final int LEAST_FOR_ALTERNATES = 100_000;

    /** A second city of the same name is kept when it has this share of the first one's inhabitants. */
    private static final int SHARE_OF_NAMESAKE = 10;

    private static final String HEAD =
            "# Cities by folded name. Source: GeoNames (https://www.geonames.org), dump of 2012, CC BY 3.0;\n"
                    + "# cities of 50,000 inhabitants or more and seats of first-level divisions. Built by CityTableBuildTest.\n"
                    + "# Columns: name, ISO 3166 alpha-3, degrees north, degrees east, thousands of inhabitants, C for a capital.\n"
                    + "# Sorted by the bytes of the name, then by inhabitants: the program searches it as it stands.\n";

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private record City(String country, double lat, double lon, long population, boolean capital, boolean ownName)
            implements Comparable<City> {
        /** A name of its own says more than one in some language, or of former days. */
        private long weight() {
            return ownName ? population : population / 10;
        }

        City byOtherName() {
            return new City(country, lat, lon, population, capital, false);
        }

        boolean isSamePlace(City other) {
            return country.equals(other.country) && lat == other.lat && lon == other.lon;
        }

        @Override
        public int compareTo(City other) {
            int byCapital = Boolean.compare(other.capital && other.ownName, capital && ownName);
            int byPopulation = Long.compare(other.weight(), weight());
            int byPlace = Double.compare(lat, other.lat);
            return byCapital != 0
                    ? byCapital
                    : byPopulation != 0 ? byPopulation : byPlace != 0 ? byPlace : country.compareTo(other.country);
        }
    }

    @Test
    void theTableIsWhatTheDumpGives() throws IOException {
        Path root = Path.of(System.getProperty("entente.root", "."));
        Path dump = root.resolve("../shared/data/geo/cities15000-2012.txt");
        if (!Files.exists(dump)) {
            System.err.println("SKIPPED CityTableBuildTest: no " + dump.getFileName() + " here");
        }
        assumeTrue(Files.exists(dump));
        String built = build(dump);
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(root.resolve("coder/src/main/resources/org/entente/coder/place/cities.tsv"), built);
        }
        String shipped =
                new String(CityTable.class.getResourceAsStream("cities.tsv").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shipped.equals(built) || Boolean.getBoolean("golden.accept"))
                .as("cities.tsv is as built")
                .isTrue();
    }

    private static String build(Path dump) throws IOException {
        Map<String, TreeSet<City>> byName = new TreeMap<>(CityTableBuildTest::compareBytes);
        for (String line : Files.readAllLines(dump)) {
            String[] column = line.split("\t", -1);
            long population = Long.parseLong(column[14]);
            boolean capital = column[7].equals("PPLC");
            if (population < LEAST_POPULATION && !capital && !column[7].equals("PPLA")) {
                continue;
            }
            String country = iso3(column[8]);
            if (country == null) {
                continue;
            }
            City city = new City(
                    country,
                    Double.parseDouble(column[4]),
                    Double.parseDouble(column[5]),
                    population / 1000,
                    capital,
                    true);
            add(byName, column[1], city);
            add(byName, column[2], city);
            if (capital || population >= LEAST_FOR_ALTERNATES) {
                for (String name : column[3].split(",")) {
                    if (isPlausible(name)) {
                        add(byName, name, city.byOtherName());
                    }
                }
            }
        }
        StringBuilder table = new StringBuilder(HEAD);
        byName.forEach((name, cities) -> {
            City first = cities.first();
            for (City city : cities) {
                if (city == first || city.population * SHARE_OF_NAMESAKE >= first.population) {
                    table.append(String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.2f\t%.2f\t%d%s%n",
                            name,
                            city.country,
                            city.lat,
                            city.lon,
                            city.population,
                            city.capital ? "\tC" : ""));
                }
            }
        });
        return table.toString();
    }

    private static void add(Map<String, TreeSet<City>> byName, String name, City city) {
        String key = PlaceKey.of(name);
        if (key.length() <= 2 || key.startsWith("#")) {
            return;
        }
        TreeSet<City> cities = byName.computeIfAbsent(key, absent -> new TreeSet<>());
        City other = cities.stream().filter(city::isSamePlace).findFirst().orElse(null);
        if (other == null || (city.ownName && cities.remove(other))) {
            cities.add(city);
        }
    }

    /** Names in the letters of French, Spanish, Portuguese, English or Russian, no codes. */
    private static boolean isPlausible(String name) {
        if (name.length() < 4 || name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean latin = name.chars()
                .allMatch(c -> (c < 0x80 && Character.isLetter(c))
                        || " -'’".indexOf(c) >= 0
                        || "àâäçéèêëîïôöùûüÿœñáíóúãõÀÂÇÉÈÊÎÔÛÁÍÓÚÑ".indexOf(c) >= 0);
        boolean russian =
                name.chars().allMatch(c -> (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё' || " -".indexOf(c) >= 0);
        return (latin || russian) && Character.isUpperCase(name.charAt(0));
    }

    private static int compareBytes(String one, String other) {
        byte[] mine = one.getBytes(StandardCharsets.UTF_8);
        byte[] its = other.getBytes(StandardCharsets.UTF_8);
        return java.util.Arrays.compareUnsigned(mine, its);
    }

    private static String iso3(String iso2) {
        if (iso2.equals("XK")) {
            return "XKX";
        }
        return ISO_COUNTRIES.contains(iso2) ? new Locale("", iso2).getISO3Country() : null;
    }
}
