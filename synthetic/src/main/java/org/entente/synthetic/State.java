// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.ArrayList;
import java.util.List;

/** A state of the stories, its cities (the capital first) and the persons who act for it, by office. */
record State(String code, List<City> cities, List<Person> persons) {

    /** Heads of state and foreign ministers: the coder's lists know them. */
    private static final int KNOWN_OFFICES = 2;

    private static final int OTHER_CITIES = 5;

    State {
        cities = List.copyOf(cities);
        persons = List.copyOf(persons);
    }

    City capital() {
        return cities.get(0);
    }

    static State of(List<String> row, List<String> given, List<String> family, int offices, Chance chance) {
        String code = row.get(0);
        List<City> cities = new ArrayList<>();
        cities.add(new City(
                code,
                DataFile.alternatives(row.get(4)),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3))));
        for (String city :
                row.size() > OTHER_CITIES ? DataFile.alternatives(row.get(OTHER_CITIES)) : List.<String>of()) {
            String[] parts = city.split("[@,]");
            cities.add(new City(
                    code, List.of(parts[0].split("/")), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        List<String> families = chance.some(family, offices);
        List<Person> persons = new ArrayList<>();
        for (int office = 0; office < offices; office++) {
            persons.add(new Person(
                    chance.of(given), families.get(office % families.size()), office, office < KNOWN_OFFICES));
        }
        return new State(code, cities, persons);
    }
}
