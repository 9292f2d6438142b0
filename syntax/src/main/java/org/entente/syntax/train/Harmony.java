// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Brings treebanks that follow different conventions to one before training, by rules in {@code <language>.harmony.txt}: what one
 * calls {@code lui} and another {@code il} must not confuse the model, and its users should meet one of them. Immutable.
 */
public final class Harmony {

    private final List<Rule> rules;

    private Harmony(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * One line of the file.
     *
     * @param conditions {@code upos}, {@code form}, {@code lemma}, {@code deprel} and the values that satisfy each
     * @param changes {@code upos}, {@code lemma}, {@code deprel} or a feature, and its new value; an empty value removes a feature
     */
    private record Rule(Map<String, Set<String>> conditions, Map<String, String> changes) {

        boolean matches(Word word) {
            return conditions.entrySet().stream()
                    .allMatch(entry -> entry.getValue()
                            .contains(
                                    switch (entry.getKey()) {
                                        case "upos" -> word.upos().name();
                                        case "form" ->
                                            word.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                                        case "lemma" -> word.lemma();
                                        case "deprel" -> word.deprel();
                                        default -> feature(word, entry.getKey());
                                    }));
        }

        private static String feature(Word word, String name) {
            return Arrays.stream(word.feats().split("\\|"))
                    .filter(feature -> feature.startsWith(name + "="))
                    .map(feature -> feature.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    /** The rules of a language; none when it has no file. */
    public static Harmony of(Language language) {
        try (InputStream in =
                Harmony.class.getResourceAsStream("/org/entente/syntax/" + language.code() + ".harmony.txt")) {
            return in == null
                    ? new Harmony(List.of())
                    : read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Harmony read(BufferedReader in) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("->", 2);
            Map<String, Set<String>> conditions = new HashMap<>();
            for (String condition : sides[0].strip().split(" +")) {
                String[] pair = condition.split("=", 2);
                if (pair.length == 2) {
                    conditions.put(pair[0], Set.of(pair[1].split(",")));
                }
            }
            Map<String, String> changes = new TreeMap<>();
            for (String change : sides[1].strip().split(" +")) {
                String[] pair = change.split("=", 2);
                changes.put(pair[0], pair[1]);
            }
            rules.add(new Rule(conditions, changes));
        }
        return new Harmony(rules);
    }

    public Sentence apply(Sentence sentence) {
        List<Word> words = sentence.words().stream().map(this::apply).toList();
        return new Sentence(sentence.span(), sentence.text(), words, sentence.multiwords());
    }

    private Word apply(Word word) {
        Word changed = word;
        for (Rule rule : rules) {
            if (rule.matches(changed)) {
                changed = change(changed, rule.changes);
            }
        }
        return changed;
    }

    private static Word change(Word word, Map<String, String> changes) {
        Upos upos = word.upos();
        String lemma = word.lemma();
        String deprel = word.deprel();
        Map<String, String> features = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String feature : word.feats().split("\\|")) {
            int equals = feature.indexOf('=');
            if (equals > 0) {
                features.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        for (Map.Entry<String, String> entry : changes.entrySet()) {
            switch (entry.getKey()) {
                case "upos" -> upos = Upos.valueOf(entry.getValue());
                case "lemma" -> lemma = entry.getValue();
                case "deprel" -> deprel = entry.getValue();
                default -> features.put(entry.getKey(), entry.getValue());
            }
        }
        features.values().removeIf(String::isEmpty);
        String feats = features.isEmpty()
                ? Word.NO_FEATURES
                : String.join(
                        "|",
                        features.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .toList());
        return new Word(
                word.id(), word.span(), word.form(), lemma, upos, feats, word.head(), deprel, word.spaceAfter());
    }
}
