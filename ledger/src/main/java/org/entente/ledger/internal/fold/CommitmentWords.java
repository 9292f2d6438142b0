// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.entry.Commitment.Rule;
import org.entente.model.entry.Step;
import org.jspecify.annotations.Nullable;

/** The words of {@code commitment-words.tsv}, and which of them stand near the evidence of a step. */
final class CommitmentWords {

    /** The verb stands in the evidence, the document it signs a few words from it. */
    private static final int NEAR = 48;

    /** In this order the classes are tried: a signed memorandum is a memorandum. */
    private static final List<Rule> ORDER =
            List.of(Rule.MEMORANDUM, Rule.SIGNED, Rule.COMMIT_WORD, Rule.PLEDGE_WORD, Rule.CREDIT_LINE, Rule.OPEN_WORD);

    private static final Map<String, Map<Rule, Pattern>> WORDS = load();

    private CommitmentWords() {}

    /** A rule whose words were found, and the words. */
    record Found(Rule rule, String words) {}

    /** The first rule whose words stand near the evidence; null when none do. */
    static @Nullable Found in(Step step) {
        Map<Rule, Pattern> classes =
                WORDS.getOrDefault(step.mention().language().code(), Map.of());
        String near = NearbyText.of(step, NEAR);
        for (Rule rule : ORDER) {
            Pattern words = classes.get(rule);
            if (words != null) {
                Matcher found = words.matcher(near);
                if (found.find()) {
                    return new Found(rule, found.group());
                }
            }
        }
        return null;
    }

    private static Map<String, Map<Rule, Pattern>> load() {
        Map<String, Map<Rule, List<String>>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("commitment-words.tsv")) {
            String[] columns = row[1].split("\t");
            List<String> of = phrases.computeIfAbsent(row[0], l -> new EnumMap<>(Rule.class))
                    .computeIfAbsent(rule(columns[0]), r -> new ArrayList<>());
            for (String phrase : columns[1].split("\\|")) {
                // \Q..\E around what is literal, any letters in the place of a star.
                of.add(Pattern.quote(NearbyText.fold(phrase)).replace("*", "\\E\\p{L}*\\Q"));
            }
        }
        Map<String, Map<Rule, Pattern>> words = new HashMap<>();
        phrases.forEach((language, classes) -> {
            Map<Rule, Pattern> patterns = new EnumMap<>(Rule.class);
            classes.forEach((rule, alternatives) -> patterns.put(
                    rule,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])")));
            words.put(language, patterns);
        });
        return words;
    }

    private static Rule rule(String name) {
        return switch (name) {
            case "memorandum" -> Rule.MEMORANDUM;
            case "signed" -> Rule.SIGNED;
            case "commit" -> Rule.COMMIT_WORD;
            case "pledge" -> Rule.PLEDGE_WORD;
            case "credit-line" -> Rule.CREDIT_LINE;
            case "open" -> Rule.OPEN_WORD;
            default -> throw new IllegalStateException("no class of commitment words: " + name);
        };
    }
}
