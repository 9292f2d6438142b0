// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actor.internal.Sense.Agreement;

/** The forms of French adjectives of nationality and of nouns of office, by rule; exceptions are in the tables. */
final class Inflection {

    /** One form with its agreement. */
    record Form(String text, Agreement agreement) {}

    private static final Agreement MASCULINE = new Agreement('m', false);
    private static final Agreement FEMININE = new Agreement('f', false);
    private static final Agreement MASCULINE_PLURAL = new Agreement('m', true);
    private static final Agreement FEMININE_PLURAL = new Agreement('f', true);

    private Inflection() {}

    /** The four forms of an adjective given by its masculine singular, or by all four with slashes between. */
    static List<Form> adjective(String written) {
        String[] given = written.split("/");
        if (given.length == 4) {
            return List.of(
                    new Form(given[0], MASCULINE),
                    new Form(given[1], FEMININE),
                    new Form(given[2], MASCULINE_PLURAL),
                    new Form(given[3], FEMININE_PLURAL));
        }
        if (written.indexOf(' ') >= 0) {
            return List.of(new Form(written, Agreement.UNKNOWN));
        }
        String feminine = feminine(written);
        return List.of(
                new Form(written, MASCULINE),
                new Form(feminine, FEMININE),
                new Form(plural(written), MASCULINE_PLURAL),
                new Form(plural(feminine), FEMININE_PLURAL));
    }

    private static String feminine(String masculine) {
        if (masculine.endsWith("e")) {
            return masculine;
        }
        if (masculine.endsWith("ien") || masculine.endsWith("éen")) {
            return masculine + "ne";
        }
        if (masculine.endsWith("al")) {
            return masculine + "e";
        }
        if (masculine.endsWith("ier")) {
            return masculine.substring(0, masculine.length() - 2) + "ère";
        }
        return masculine + "e";
    }

    static String plural(String singular) {
        if (singular.isEmpty() || "sxz".indexOf(singular.charAt(singular.length() - 1)) >= 0) {
            return singular;
        }
        if (singular.endsWith("eau")) {
            return singular + "x";
        }
        return singular + "s";
    }

    /** The plural of a noun phrase: each word up to the first preposition. */
    static String pluralPhrase(String singular) {
        List<String> words = new ArrayList<>();
        boolean inflect = true;
        for (String word : singular.split(" ")) {
            if (word.equals("de")
                    || word.equals("à")
                    || word.equals("au")
                    || word.equals("en")
                    || word.equals("du")
                    || word.equals("des")
                    || word.startsWith("d'")
                    || word.startsWith("l'")) {
                inflect = false;
            }
            words.add(inflect ? plural(word) : word);
        }
        return String.join(" ", words);
    }
}
