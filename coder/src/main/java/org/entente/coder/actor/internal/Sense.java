// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.Set;
import org.entente.model.mention.Role;
import org.jspecify.annotations.Nullable;

/** What an entry of the gazetteer means. */
sealed interface Sense {

    /** A proper name. */
    record Name(Type type, String code, @Nullable Role role, Agreement agreement, String main) implements Sense {

        enum Type {
            COUNTRY,
            REGION,
            CAPITAL,
            SEAT,
            BODY,
            COMPANY,
            PERSON,
            SURNAME,
            NOBODY;

            boolean isPlace() {
                return this == COUNTRY || this == REGION || this == CAPITAL;
            }

            boolean isPerson() {
                return this == PERSON || this == SURNAME;
            }
        }
    }

    /** An adjective of nationality, or the noun of the people made from it. */
    record Demonym(String code, Agreement agreement) implements Sense {}

    /** The first half of a compound adjective of nationality. */
    record Prefix(String code) implements Sense {}

    /** A common noun that a country's name or adjective makes an actor. */
    record Office(
            Type type,
            @Nullable Role role,
            boolean strong,
            String rank,
            @Nullable String body,
            Agreement agreement) implements Sense {

        enum Type {
            PERSON,
            BODY,
            COMPANY,
            PEOPLE,
            SPORT;

            /** Whether it is said of persons, who may be named. */
            boolean isHuman() {
                return this == PERSON || this == PEOPLE || this == SPORT;
            }
        }
    }

    /** A fixed description of one country. */
    record Epithet(String code, boolean single) implements Sense {}

    /**
     * A noun that stands for a country which has one of the tags; for any country when there are none.
     *
     * @param narrow whether it does so only with an adjective ("la capitale sud-américaine")
     * @param pair whether its plural alone stands for both sides ("les belligérants")
     */
    record Kind(Set<String> tags, boolean plural, boolean narrow, boolean pair) implements Sense {}

    /** An adjective or phrase that narrows such a noun to countries which have one of the tags. */
    record Trait(Set<String> tags) implements Sense {}

    /** The side on which a neighbour lies. */
    record Side(char side) implements Sense {}

    /** A person whose country is called the fatherland of that person. */
    record Hero(String code) implements Sense {}

    /** Grammatical gender ({@code m}, {@code f} or {@code -}) and number. */
    record Agreement(char gender, boolean plural) {
        static final Agreement UNKNOWN = new Agreement('-', false);

        /** {@code fp}, {@code nm}, {@code m} and so on, as the tables write it. */
        static Agreement of(String grammar) {
            char gender = grammar.indexOf('f') >= 0 ? 'f' : grammar.indexOf('m') >= 0 ? 'm' : '-';
            return new Agreement(gender, grammar.indexOf('p') >= 0);
        }
    }

    /** An entry: how it is written in the table, and its meaning. */
    record Term(
            String written,
            Sense sense,
            boolean capital,
            boolean capitalLast,
            boolean acronym,
            boolean lonely,
            boolean contextual) {

        /** {@code *} behind the words: not before a capital; {@code ?}: only when the article names the country. */
        static Term of(String written, Sense sense) {
            boolean contextual = written.endsWith("?");
            String bare = contextual ? written.substring(0, written.length() - 1) : written;
            boolean lonely = bare.endsWith("*");
            String text = lonely ? bare.substring(0, bare.length() - 1) : bare;
            boolean acronym = text.length() > 1 && text.length() <= 6;
            for (int i = 0; acronym && i < text.length(); i++) {
                acronym = !Character.isLowerCase(text.charAt(i)) && text.charAt(i) != ' ';
            }
            int last = text.length();
            while (last > 0 && Character.isLetterOrDigit(text.charAt(last - 1))) {
                last--;
            }
            boolean capital = Character.isUpperCase(text.charAt(0));
            boolean capitalLast = capital && last < text.length() && Character.isUpperCase(text.charAt(last));
            return new Term(text, sense, capital, capitalLast, acronym, lonely, contextual);
        }
    }
}
