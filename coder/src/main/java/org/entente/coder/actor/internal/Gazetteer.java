// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coder.actor.internal.Inflection.Form;
import org.entente.coder.actor.internal.Sense.Agreement;
import org.entente.coder.actor.internal.Sense.Demonym;
import org.entente.coder.actor.internal.Sense.Epithet;
import org.entente.coder.actor.internal.Sense.Hero;
import org.entente.coder.actor.internal.Sense.Kind;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.Sense.Office;
import org.entente.coder.actor.internal.Sense.Prefix;
import org.entente.coder.actor.internal.Sense.Side;
import org.entente.coder.actor.internal.Sense.Trait;
import org.entente.model.mention.Party;
import org.entente.model.mention.Role;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/** All tables of one language. Filled by {@link #load}, then only read. */
public final class Gazetteer {

    private static final Set<SmallWord> LEXICAL = EnumSet.of(
            SmallWord.PORTFOLIO,
            SmallWord.QUANTITY,
            SmallWord.GOVERNMENT,
            SmallWord.FATHERLAND,
            SmallWord.IMPERSONAL,
            SmallWord.LED,
            SmallWord.BASED);

    private final TermTable names = new TermTable();
    private final TermTable demonyms = new TermTable();
    private final TermTable prefixes = new TermTable();
    private final TermTable offices = new TermTable();
    private final TermTable descriptions = new TermTable();
    private final TermTable heroes = new TermTable();
    private final Map<String, Set<SmallWord>> smallWords = new HashMap<>();
    private final Set<SmallWord> known = EnumSet.noneOf(SmallWord.class);
    private final Set<Setting> settings = EnumSet.noneOf(Setting.class);
    private final Map<String, Agreement> grammar = new HashMap<>();
    private final Atlas atlas;
    private final Inflection inflection;

    private Gazetteer(Atlas atlas, Inflection inflection) {
        this.atlas = atlas;
        this.inflection = inflection;
    }

    /**
     * Reads the tables of a language.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Gazetteer load(Language language) {
        String ending = "." + language.code() + ".tsv";
        if (!TableFile.exists("countries" + ending)) {
            throw new IllegalArgumentException("no tables of actors for the language " + language);
        }
        Gazetteer gazetteer = new Gazetteer(Atlas.load(), Inflection.load(ending));
        gazetteer.loadCountries(ending);
        gazetteer.loadRegions(ending);
        gazetteer.loadOrganisations(ending);
        gazetteer.loadPersons(ending);
        gazetteer.loadOffices(ending);
        gazetteer.loadDescriptions(ending);
        gazetteer.loadSmallWords(ending);
        return gazetteer;
    }

    private void loadCountries(String ending) {
        for (String[] row : TableFile.rows("countries" + ending, 6)) {
            String code = row[0];
            Agreement agreement = Agreement.of(row[1]);
            Name.Type type = Party.isBody(code) ? Name.Type.BODY : Name.Type.COUNTRY;
            String[] alternatives = TableFile.alternatives(row[2]);
            grammar.put(code, agreement);
            for (String name : alternatives) {
                addName(name, new Name(type, code, type == Name.Type.BODY ? Role.IGO : null, agreement, name));
            }
            addDemonyms(code, row[3]);
            for (String prefix : TableFile.alternatives(row[4])) {
                prefixes.add(prefix, new Prefix(code));
            }
            for (String capital : TableFile.alternatives(row[5])) {
                addName(capital, new Name(Name.Type.CAPITAL, code, null, Agreement.UNKNOWN, capital));
            }
        }
    }

    private void addName(String written, Name name) {
        int mark = written.length();
        while (mark > 0 && (written.charAt(mark - 1) == '*' || written.charAt(mark - 1) == '?')) {
            mark--;
        }
        Inflection.Kind kind = name.type().isPerson() ? Inflection.Kind.PERSON : Inflection.Kind.NAME;
        for (Form form : inflection.phrase(written.substring(0, mark), kind)) {
            names.add(form.text() + written.substring(mark), name);
        }
    }

    private void addDemonyms(String code, String field) {
        for (String adjective : TableFile.alternatives(field)) {
            for (Form form : inflection.adjective(adjective)) {
                demonyms.add(form.text(), new Demonym(code, form.agreement()));
            }
        }
    }

    private void loadRegions(String ending) {
        for (String[] row : TableFile.rows("regions" + ending, 3)) {
            for (String name : TableFile.alternatives(row[1])) {
                addName(name, new Name(Name.Type.REGION, row[0], null, Agreement.UNKNOWN, name));
            }
            addDemonyms(row[0], row[2]);
        }
    }

    private void loadOrganisations(String ending) {
        for (String[] row : TableFile.rows("organisations" + ending, 5)) {
            Name.Type type = switch (row[1]) {
                case "I", "O" -> Name.Type.BODY;
                case "S" -> Name.Type.SEAT;
                case "C" -> Name.Type.COMPANY;
                default -> Name.Type.NOBODY;
            };
            for (String name : TableFile.alternatives(row[4])) {
                addName(name, new Name(type, row[0], Role.valueOf(row[2]), Agreement.of(row[3]), name));
            }
        }
    }

    private void loadPersons(String ending) {
        for (String[] row : TableFile.rows("persons" + ending, 5)) {
            Role role = Role.valueOf(row[1]);
            Agreement agreement = Agreement.of(row[2]);
            String[] full = TableFile.alternatives(row[3]);
            for (String name : full) {
                addName(name, new Name(Name.Type.PERSON, row[0], role, agreement, full[0]));
            }
            for (String name : TableFile.alternatives(row[4])) {
                addName(name, new Name(Name.Type.SURNAME, row[0], role, agreement, full[0]));
            }
        }
        for (String[] row : TableFile.rows("heroes.tsv", 2)) {
            for (String name : TableFile.alternatives(row[1])) {
                for (Form form : inflection.phrase(name, Inflection.Kind.PERSON)) {
                    heroes.add(form.text(), new Hero(row[0]));
                }
            }
        }
    }

    private void loadOffices(String ending) {
        for (String[] row : TableFile.rows("offices" + ending, 5)) {
            Office.Type type = switch (row[0]) {
                case "P" -> Office.Type.PERSON;
                case "O" -> Office.Type.BODY;
                case "C" -> Office.Type.COMPANY;
                case "U" -> Office.Type.PEOPLE;
                default -> Office.Type.SPORT;
            };
            boolean strong = row[1].endsWith("!");
            Role role = Role.valueOf(strong ? row[1].substring(0, row[1].length() - 1) : row[1]);
            String body = row[3].equals("-") ? null : row[3];
            String[] parts = row[4].split("\\+", 2);
            for (String form : TableFile.alternatives(parts[0])) {
                for (Form each : inflection.phrase(form, Inflection.Kind.NOUN)) {
                    addOffice(
                            each.text(),
                            type,
                            role,
                            strong,
                            row[2],
                            body,
                            each.agreement().plural());
                }
            }
            for (String form : parts.length > 1 ? TableFile.alternatives(parts[1]) : new String[0]) {
                addOffice(form, type, role, strong, row[2], body, true);
            }
        }
    }

    private void addOffice(
            String form,
            Office.Type type,
            Role role,
            boolean strong,
            String rank,
            @Nullable String body,
            boolean plural) {
        // Titles are written with or without a capital; the table need not say so twice.
        String written = form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
        offices.add(written, new Office(type, role, strong, rank, body, new Agreement('-', plural)));
    }

    private void loadDescriptions(String ending) {
        for (String[] row : TableFile.rows("descriptions" + ending, 3)) {
            switch (row[0]) {
                case "E" -> {
                    for (String words : TableFile.alternatives(row[2])) {
                        for (Form form : inflection.phrase(words, Inflection.Kind.NAME)) {
                            descriptions.add(form.text(), new Epithet(row[1], words.indexOf(' ') < 0));
                        }
                    }
                }
                case "N" -> {
                    for (String noun : TableFile.alternatives(row[3])) {
                        for (Form form : inflection.phrase(noun, Inflection.Kind.NAME)) {
                            addKind(form.text(), tags(row[1]), row[2]);
                        }
                    }
                }
                case "A" -> {
                    for (String adjective : TableFile.alternatives(row[2])) {
                        for (Form form : inflection.adjective(adjective)) {
                            descriptions.add(form.text(), new Trait(tags(row[1])));
                        }
                    }
                }
                default -> {
                    for (String words : TableFile.alternatives(row[2])) {
                        descriptions.add(words, new Side(row[1].charAt(0)));
                    }
                }
            }
        }
    }

    private void addKind(String noun, Set<String> tags, String number) {
        String written = noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1);
        descriptions.add(written, new Kind(tags, !number.startsWith("s"), number.endsWith("!"), number.equals("pair")));
    }

    private static Set<String> tags(String field) {
        return field.isEmpty() ? Set.of() : Set.of(field.split(","));
    }

    private void loadSmallWords(String ending) {
        for (String[] row : TableFile.rows("function" + ending, 2)) {
            if (row[0].equals("setting")) {
                for (String setting : row[1].split(" ")) {
                    settings.add(
                            Setting.valueOf(setting.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
                continue;
            }
            SmallWord category =
                    SmallWord.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            known.add(category);
            for (String word : row[1].split(" ")) {
                smallWords
                        .computeIfAbsent(word, any -> EnumSet.noneOf(SmallWord.class))
                        .add(category);
            }
        }
    }

    TermTable names() {
        return names;
    }

    TermTable demonyms() {
        return demonyms;
    }

    TermTable prefixes() {
        return prefixes;
    }

    TermTable offices() {
        return offices;
    }

    TermTable descriptions() {
        return descriptions;
    }

    TermTable heroes() {
        return heroes;
    }

    Atlas atlas() {
        return atlas;
    }

    boolean is(SmallWord category, String key) {
        Set<SmallWord> categories = smallWords.get(key);
        return categories != null && categories.contains(category);
    }

    /** Whether a word is there for grammar alone: not "trade", which says what a minister is for. */
    boolean isFunction(String key) {
        Set<SmallWord> categories = smallWords.get(key);
        return categories != null && !LEXICAL.containsAll(categories);
    }

    /** Whether the language has words of this category at all. */
    boolean has(SmallWord category) {
        return known.contains(category);
    }

    boolean has(Setting setting) {
        return settings.contains(setting);
    }

    /** Whether a determiner makes a phrase definite; where a language has no articles, its absence does. */
    boolean isDefinite(String determiner) {
        return is(SmallWord.ARTICLE, determiner)
                || is(SmallWord.DEMONSTRATIVE, determiner)
                || is(SmallWord.DEFINITE, determiner)
                || !known.contains(SmallWord.ARTICLE);
    }

    boolean isSmall(String key) {
        return smallWords.containsKey(key);
    }

    /** Gender and number of a country's name. */
    Agreement grammar(String code) {
        return grammar.getOrDefault(code, Agreement.UNKNOWN);
    }
}
