// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How likely a letter of one language is after the letters before it, mixed from counts of different length (interpolation after
 * Jelinek and Mercer 1980). Only used to make the table; not thread-safe.
 */
final class LetterChain {

    private static final Pattern COUNT = Pattern.compile("\"([^\"\\\\]{1,3})\":(\\d+)");
    private static final Pattern SHARE = Pattern.compile("\"(\\d+)/(\\d+)\":\"([^\"]*)\"");
    private static final List<String> SIZES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams");
    /** The profiles of the large languages leave out what is rarer; so it is left out of all, or small ones would seem richer. */
    private static final double LEAST_SHARE = 1.2e-4;

    private static final double LEAST_LETTER = 1e-5;
    private static final double LEAST_END = 1e-4;
    private static final double LEAST = 1e-6;
    /** What the longest count weighs, the rest going to shorter ones: where it was seen, where not, and for four letters. */
    private static final double SEEN = 0.9;

    private static final double UNSEEN = 0.7;
    private static final double FOUR = 0.8;

    /** Counts with word ends, by length. */
    private final List<Map<String, Double>> counts = new ArrayList<>();
    /** Shares of the last letter after the others inside words, by length; empty when nobody counted them. */
    private final List<Map<String, Double>> shares = new ArrayList<>();
    /** Shares of whole sequences among those of their length. */
    private final List<Map<String, Double>> joint = new ArrayList<>();

    private final Map<LetterChain, Double> relatives = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final Map<String, Double> afterOne = new HashMap<>();
    private final double letters;
    private final double words;
    private final double threes;

    private LetterChain(String profile, List<String> models) {
        for (int length = 0; length < GramTable.LONGEST; length++) {
            counts.add(new HashMap<>());
        }
        Matcher matcher = COUNT.matcher(profile.substring(profile.indexOf("\"freq\"") + 6));
        while (matcher.find()) {
            String gram = matcher.group(1).toLowerCase(Locale.ROOT);
            if (!gram.isBlank()
                    && gram.length() < GramTable.LONGEST
                    && gram.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
                counts.get(gram.length()).merge(gram, Double.valueOf(matcher.group(2)), Double::sum);
            }
        }
        letters = sum(counts.get(1));
        counts.get(2).forEach((gram, count) -> afterOne.merge(gram.substring(0, 1), count, Double::sum));
        words = afterOne.getOrDefault(" ", 0.0);
        threes = sum(counts.get(3));
        shares.add(Map.of());
        joint.add(Map.of("", 1.0));
        models.forEach(this::readModel);
    }

    static LetterChain read(Path profiles, Path models, String language) throws IOException {
        Path folder = models.resolve(language.equals("no") ? "nb" : language);
        List<String> texts = new ArrayList<>();
        for (String size : Files.isDirectory(folder) ? SIZES : List.<String>of()) {
            texts.add(Files.readString(folder.resolve(size + ".json"), StandardCharsets.UTF_8));
        }
        return new LetterChain(Files.readString(profiles.resolve(language), StandardCharsets.UTF_8), texts);
    }

    private void readModel(String text) {
        Map<String, Double> before = joint.get(joint.size() - 1);
        Map<String, Double> last = new HashMap<>();
        Map<String, Double> whole = new HashMap<>();
        Matcher matcher = SHARE.matcher(text);
        while (matcher.find()) {
            double share = Double.parseDouble(matcher.group(1)) / Double.parseDouble(matcher.group(2));
            for (String gram : matcher.group(3).split(" ")) {
                last.put(gram, share);
                whole.put(gram, share * before.getOrDefault(gram.substring(0, gram.length() - 1), 0.0));
            }
        }
        shares.add(last);
        joint.add(whole);
    }

    void borrow(LetterChain relative, double share) {
        relatives.put(relative, share);
    }

    /** @param most how many sequences of two, three and four letters */
    Set<String> commonest(int[] most) {
        Set<String> grams = new HashSet<>(counts.get(1).keySet());
        grams.addAll(top(counts.get(2), most[0]));
        counts.get(3).forEach((gram, count) -> {
            if (gram.indexOf(' ') >= 0 && count >= LEAST_SHARE * threes) {
                grams.add(gram);
            }
        });
        if (isCounted()) {
            grams.addAll(top(joint.get(3), most[1]));
            grams.addAll(top(joint.get(4), most[2]));
        } else {
            Map<String, Double> inside = new HashMap<>(counts.get(3));
            inside.keySet().removeIf(gram -> gram.indexOf(' ') >= 0);
            grams.addAll(top(inside, most[1]));
        }
        return grams;
    }

    private boolean isCounted() {
        return joint.size() > GramTable.LONGEST;
    }

    private static Set<String> top(Map<String, Double> grams, int most) {
        Set<String> top = new HashSet<>();
        grams.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(e -> top.add(e.getKey()));
        return top;
    }

    private static double sum(Map<String, Double> map) {
        return map.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Of the last letter of a sequence, after the others. */
    double probability(String gram) {
        Double already = known.get(gram);
        if (already != null) {
            return already;
        }
        double probability = Math.max(LEAST, reckon(gram));
        known.put(gram, probability);
        return probability;
    }

    private double reckon(String gram) {
        int length = gram.length();
        String before = gram.substring(0, length - 1);
        if (length == 1) {
            double count = gram.equals(" ") ? words : counts.get(1).getOrDefault(gram, 0.0);
            return Math.max(LEAST_LETTER, count / (letters + words));
        }
        double shorter = probability(gram.substring(1));
        if (gram.endsWith(" ")) {
            return Math.max(LEAST_END, length < GramTable.LONGEST ? end(before) : shorter);
        }
        if (length < GramTable.LONGEST && (before.startsWith(" ") || !isCounted())) {
            return withEnds(gram, before, shorter);
        }
        if (before.indexOf(' ') >= 0) {
            return shorter;
        }
        if (!isCounted()) {
            double own = 1
                    - relatives.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            double borrowed = relatives.entrySet().stream()
                    .mapToDouble(r -> r.getValue() * r.getKey().probability(gram))
                    .sum();
            return own * shorter + borrowed;
        }
        if (!joint.get(length - 1).containsKey(before)) {
            return shorter;
        }
        double weight = length < GramTable.LONGEST ? SEEN : FOUR;
        double share = (1 - end(before)) * shares.get(length).getOrDefault(gram, 0.0);
        return weight * share + (1 - weight) * shorter;
    }

    private double withEnds(String gram, String before, double shorter) {
        double all = before.equals(" ") ? words : counts.get(before.length()).getOrDefault(before, 0.0);
        if (all == 0) {
            return shorter;
        }
        Double count = counts.get(gram.length()).get(gram);
        double weight = count == null ? UNSEEN : SEEN;
        return weight * (count == null ? 0 : count / all) + (1 - weight) * shorter;
    }

    /** How likely the word ends after these letters. */
    private double end(String before) {
        String last = before.substring(before.length() - 1);
        if (last.equals(" ")) {
            return 0;
        }
        double usual = counts.get(2).getOrDefault(last + " ", 0.0) / Math.max(1, afterOne.getOrDefault(last, 0.0));
        double seen = before.length() == 1 ? 0 : counts.get(2).getOrDefault(before.substring(before.length() - 2), 0.0);
        if (seen < letters * LEAST_END) {
            return Math.min(0.95, usual);
        }
        Double ends = counts.get(3).get(before.substring(before.length() - 2) + " ");
        double rare = Math.min(usual * seen, LEAST_SHARE * threes / 2);
        return Math.min(0.97, ((ends == null ? rare : ends) + usual * seen * 0.05) / (seen * 1.05));
    }
}
