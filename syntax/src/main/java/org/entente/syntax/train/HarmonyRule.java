// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.text.Word;

/**
 * One line of a harmony file. A condition names a column ({@code upos}, {@code form}, {@code lemma}, {@code deprel}), a feature, the
 * relations of the words that hang on this one ({@code child}), its {@code place} before or behind the word it hangs on, or the forms of those that mark its case ({@code marked}); with
 * {@code head.} before it, it is about the word this one hangs on. It holds when one of its values is there, or with {@code !=} when
 * none is.
 *
 * @param conditions all of which must hold
 * @param changes {@code upos}, {@code lemma}, {@code deprel} or a feature, and its new value; an empty value removes a feature,
 *     {@code feats=?} says that the treebank leaves the features unsaid;
 *     {@code head=up} hangs the word where its head hangs
 */
record HarmonyRule(List<Condition> conditions, Map<String, String> changes) {

    /** As the value of {@code lemma}: the form, as written or in lower case. */
    static final String FORM = "@form";

    static final String LOWER = "@lower";

    private static final String HEAD = "head.";
    private static final String COMMA = ",";
    private static final String CASE = "case";

    HarmonyRule {
        conditions = List.copyOf(conditions);
        changes = Map.copyOf(changes);
    }

    private record Condition(String what, boolean ofHead, boolean wanted, Set<String> values) {

        static Condition of(String key, String values) {
            boolean wanted = !key.endsWith("!");
            String name = wanted ? key : key.substring(0, key.length() - 1);
            boolean ofHead = name.startsWith(HEAD);
            return new Condition(
                    ofHead ? name.substring(HEAD.length()) : name,
                    ofHead,
                    wanted,
                    values.equals(COMMA) ? Set.of(COMMA) : Set.of(values.split(COMMA)));
        }

        boolean holds(Word word, List<Word> words) {
            if (ofHead && word.head() == 0) {
                return !wanted;
            }
            Word about = ofHead ? words.get(word.head() - 1) : word;
            return found(about, words).anyMatch(values::contains) == wanted;
        }

        private Stream<String> found(Word word, List<Word> words) {
            return switch (what) {
                case "upos" -> Stream.of(word.upos().name());
                case "form" -> Stream.of(folded(word));
                case "lemma" -> Stream.of(word.lemma());
                case "deprel" -> Stream.of(word.deprel());
                case "place" -> Stream.of(word.head() > word.id() ? "before" : "behind");
                case "child" -> children(word, words).map(Word::deprel);
                case "marked" ->
                    children(word, words)
                            .filter(child -> child.deprel().equals(CASE))
                            .map(Condition::folded);
                default -> Stream.of(feature(word, what));
            };
        }

        private static Stream<Word> children(Word word, List<Word> words) {
            return words.stream().filter(child -> child.head() == word.id());
        }

        private static String folded(Word word) {
            return word.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        }

        private static String feature(Word word, String name) {
            return Arrays.stream(word.feats().split("\\|"))
                    .filter(feature -> feature.startsWith(name + "="))
                    .map(feature -> feature.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Reads {@code condition=value,value other!=value -> column=value feature=}. */
    static HarmonyRule of(String line) {
        String[] sides = line.split("->", 2);
        List<Condition> conditions = new ArrayList<>();
        for (String condition : sides[0].strip().split(" +")) {
            String[] pair = condition.split("=", 2);
            if (pair.length == 2) {
                conditions.add(Condition.of(pair[0], pair[1]));
            }
        }
        Map<String, String> changes = new TreeMap<>();
        for (String change : sides[1].strip().split(" +")) {
            String[] pair = change.split("=", 2);
            changes.put(pair[0], pair[1]);
        }
        return new HarmonyRule(conditions, changes);
    }

    boolean matches(Word word, List<Word> words) {
        return conditions.stream().allMatch(condition -> condition.holds(word, words));
    }
}
