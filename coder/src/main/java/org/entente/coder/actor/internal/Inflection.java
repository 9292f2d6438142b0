// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.coder.actor.internal.Sense.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The forms of adjectives of nationality, nouns of office and names by rule; the rules of a language are its table {@code inflection},
 * exceptions are in the tables of words. Without a rule a word has one form.
 */
final class Inflection {

    /** One form with its agreement. */
    record Form(String text, Agreement agreement) {}

    /** What a rule is for. */
    enum Kind {
        /** An adjective from its dictionary form. */
        ADJECTIVE,
        /** A common noun. */
        NOUN,
        /** An adjective inside a phrase, in the gender and number it has there. */
        PART,
        /** A name of a country, place or body. */
        NAME,
        /** Each word of a person's name. */
        PERSON
    }

    /** Which words of a phrase change. */
    private enum Words {
        ALL,
        LAST,
        FIRST_NOUN
    }

    private record Rule(Kind kind, String ending, List<Form> forms) {

        List<Form> apply(String word) {
            String stem = word.substring(0, word.length() - ending.length());
            return forms.stream()
                    .map(form -> new Form(stem + form.text(), form.agreement()))
                    .toList();
        }
    }

    private static final Agreement MASCULINE = new Agreement('m', false);
    private static final Agreement FEMININE = new Agreement('f', false);
    private static final Agreement MASCULINE_PLURAL = new Agreement('m', true);
    private static final Agreement FEMININE_PLURAL = new Agreement('f', true);

    private static final String AS_NOUN = "noun:";

    private final Map<Kind, List<Rule>> rules = new EnumMap<>(Kind.class);
    private final List<String> until = new ArrayList<>();
    private Words words = Words.ALL;

    private Inflection() {}

    /** The rules of a language; none when it has no such table. */
    static Inflection load(String ending) {
        Inflection inflection = new Inflection();
        if (TableFile.exists("inflection" + ending)) {
            TableFile.rows("inflection" + ending, 2).forEach(inflection::add);
        }
        return inflection;
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "words" ->
                words = Words.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            case "until" -> until.addAll(List.of(row[1].split("\\|")));
            default -> {
                List<Form> forms = new ArrayList<>();
                for (String form : row[2].split("\\|", -1)) {
                    int slash = form.indexOf('/');
                    forms.add(
                            slash < 0
                                    ? new Form(form, Agreement.UNKNOWN)
                                    : new Form(form.substring(0, slash), Agreement.of(form.substring(slash + 1))));
                }
                Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
                rules.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Rule(kind, row[1], List.copyOf(forms)));
            }
        }
    }

    /**
     * The forms of an adjective given by its dictionary form, or by masculine, feminine and their plurals with slashes between; behind
     * {@code noun:} those of a noun.
     */
    List<Form> adjective(String written) {
        if (written.startsWith(AS_NOUN)) {
            return phrase(written.substring(AS_NOUN.length()), Kind.NOUN);
        }
        String[] given = written.split("/");
        if (given.length == 4) {
            return List.of(
                    new Form(given[0], MASCULINE),
                    new Form(given[1], FEMININE),
                    new Form(given[2], MASCULINE_PLURAL),
                    new Form(given[3], FEMININE_PLURAL));
        }
        Rule rule = written.indexOf(' ') >= 0 ? null : rule(written, Kind.ADJECTIVE);
        return rule == null ? List.of(new Form(written, Agreement.UNKNOWN)) : rule.apply(written);
    }

    /**
     * The forms of a phrase of office ({@link Kind#NOUN}), of a name ({@link Kind#NAME}) or of a person's name ({@link Kind#PERSON}):
     * those of its words that change change together, form by form.
     */
    List<Form> phrase(String written, Kind kind) {
        String[] parts = written.split(" ");
        List<List<Form>> forms = new ArrayList<>();
        int most = 1;
        int last = last(parts);
        boolean open = true;
        for (int i = 0; i < parts.length; i++) {
            boolean inside = kind == Kind.PERSON || (open && i <= last && (words != Words.LAST || i == last));
            Rule rule = inside ? ruleIn(parts[i], kind) : null;
            forms.add(rule == null ? List.of(new Form(parts[i], Agreement.UNKNOWN)) : rule.apply(parts[i]));
            most = Math.max(most, forms.get(i).size());
            open &= words != Words.FIRST_NOUN || rule == null || rule.kind() == Kind.PART;
        }
        Map<String, Form> distinct = new LinkedHashMap<>();
        for (int slot = 0; slot < most; slot++) {
            Form joined = join(forms, slot);
            distinct.putIfAbsent(joined.text() + (joined.agreement().plural() ? "+" : ""), joined);
        }
        return List.copyOf(distinct.values());
    }

    private static Form join(List<List<Form>> forms, int slot) {
        StringBuilder text = new StringBuilder();
        Agreement agreement = Agreement.UNKNOWN;
        for (List<Form> word : forms) {
            Form form = word.size() == 1 ? word.get(0) : word.get(Math.min(slot, word.size() - 1));
            text.append(text.isEmpty() ? "" : " ").append(form.text());
            agreement = form.agreement().plural() ? form.agreement() : agreement;
        }
        return new Form(text.toString(), agreement);
    }

    /** The last word before a preposition. */
    private int last(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (until.stream().anyMatch(stop -> stop.endsWith("'") ? part.startsWith(stop) : part.equals(stop))) {
                return i - 1;
            }
        }
        return parts.length - 1;
    }

    private @Nullable Rule ruleIn(String word, Kind kind) {
        // "ООН", "UN": acronyms do not change.
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && kind != Kind.NOUN) {
            return null;
        }
        Rule own = rule(word, kind);
        Rule part = kind == Kind.PERSON ? null : rule(word, Kind.PART);
        return own == null
                        || (part != null
                                && part.ending().length() > own.ending().length())
                ? part
                : own;
    }

    private @Nullable Rule rule(String word, Kind kind) {
        Rule best = null;
        for (Rule rule : rules.getOrDefault(kind, List.of())) {
            if (word.endsWith(rule.ending())
                    && (best == null || rule.ending().length() > best.ending().length())) {
                best = rule;
            }
        }
        return best;
    }
}
