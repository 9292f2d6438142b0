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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Labels;

/**
 * Brings treebanks that follow different conventions to one before training, by rules in {@code <language>.harmony.txt}: what one
 * calls {@code lui} and another {@code il} must not confuse the model, and its users should meet one of them. Immutable.
 */
public final class Harmony {

    private final List<HarmonyRule> rules;

    private Harmony(List<HarmonyRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Rules of one's own. */
    static Harmony of(List<HarmonyRule> rules) {
        return new Harmony(rules);
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
        List<HarmonyRule> rules = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            rules.add(HarmonyRule.of(line));
        }
        return new Harmony(rules);
    }

    /** The sentence with every rule applied to all its words, one rule after the other. */
    public Sentence apply(Sentence sentence) {
        List<Word> words = sentence.words();
        for (HarmonyRule rule : rules) {
            List<Word> before = words;
            words = before.stream()
                    .map(word -> rule.matches(word, before) ? change(word, rule.changes(), before) : word)
                    .toList();
        }
        return sentence.with(words);
    }

    Dialect apply(Dialect dialect) {
        return new Dialect(
                dialect.whole().stream().map(this::apply).toList(),
                dialect.trees().stream().map(this::apply).toList());
    }

    private static Word change(Word word, Map<String, String> changes, List<Word> words) {
        Upos upos = word.upos();
        String lemma = word.lemma();
        String deprel = word.deprel();
        boolean unsaid = word.feats().equals(Labels.UNSAID);
        int head = word.head();
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
                case "lemma" ->
                    lemma = switch (entry.getValue()) {
                        case HarmonyRule.FORM -> word.form();
                        case HarmonyRule.LOWER -> word.form().toLowerCase(Locale.ROOT);
                        default -> entry.getValue();
                    };
                case "deprel" -> deprel = entry.getValue();
                case "feats" -> unsaid = true;
                case "head" ->
                    head = head == 0 || words.get(head - 1).head() == 0
                            ? head
                            : words.get(head - 1).head();
                default -> features.put(entry.getKey(), entry.getValue());
            }
        }
        features.values().removeIf(String::isEmpty);
        String feats = unsaid ? Labels.UNSAID : joined(features);
        return word.as(upos).withLemma(lemma).withFeats(feats).under(head, deprel);
    }

    private static String joined(Map<String, String> features) {
        return features.isEmpty()
                ? Word.NO_FEATURES
                : features.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("|"));
    }
}
