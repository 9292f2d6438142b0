// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the table of {@link LanguageDetector} again from the folder {@code languages} of
 * {@code com.optimaize.languagedetector:language-detector:0.6} (counts of 1- to 3-grams in Wikipedia, Apache-2.0), unpacked:
 * {@code java -cp page.jar org.entente.page.language.TableBuilder FOLDER src/main/resources/org/entente/page/language/grams.tsv}.
 */
public final class TableBuilder {

    /** The five we read and those that could be taken for them. */
    private static final List<String> LANGUAGES = List.of(
            "fr", "es", "en", "pt", "ru", "de", "it", "ca", "gl", "oc", "ro", "nl", "da", "sv", "no", "pl", "cs", "hr",
            "hu", "fi", "tr", "sq", "id", "uk", "be", "bg", "sr", "mk");
    /** So many of the commonest sequences of each length are kept for each language. */
    private static final int[] KEPT = {80, 500, 1600};

    private static final Pattern COUNT = Pattern.compile("\"([^\"\\\\]{1,3})\":(\\d+)");

    private TableBuilder() {}

    public static void main(String[] args) throws IOException {
        List<Map<String, Double>> tables = new ArrayList<>();
        for (String language : LANGUAGES) {
            tables.add(probabilities(Files.readString(Path.of(args[0], language), StandardCharsets.UTF_8)));
        }
        Map<String, Boolean> kept = new TreeMap<>();
        for (Map<String, Double> table : tables) {
            for (int length = 1; length <= 3; length++) {
                int wanted = length;
                table.entrySet().stream()
                        .filter(e -> e.getKey().length() == wanted)
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(KEPT[length - 1])
                        .forEach(e -> kept.put(e.getKey(), true));
            }
        }
        StringBuilder file = new StringBuilder("""
                # How likely letter sequences are in each language; made by TableBuilder, do not edit.
                # Source: Wikipedia n-gram profiles of com.optimaize.languagedetector:language-detector:0.6 (Apache-2.0).
                # Columns: sequence, then one character per language of the next line: '!' + (-ln p) * 6, '~' for hardly ever.
                """);
        file.append(String.join(" ", LANGUAGES)).append('\n');
        for (String gram : kept.keySet()) {
            file.append(gram).append('\t');
            for (Map<String, Double> table : tables) {
                Double p = table.get(gram);
                long cost = p == null ? GramTable.ABSENT : Math.round(-Math.log(p) * GramTable.STEPS_PER_NAT);
                file.append((char) ('!' + Math.max(0, Math.min(GramTable.ABSENT, cost))));
            }
            file.append('\n');
        }
        Files.writeString(Path.of(args[1]), file, StandardCharsets.UTF_8);
    }

    /** The share of each sequence among those of its length, upper and lower case put together. */
    private static Map<String, Double> probabilities(String profile) {
        Map<String, Double> counts = new HashMap<>();
        double[] totals = new double[4];
        Matcher matcher = COUNT.matcher(profile.substring(profile.indexOf("\"freq\"") + 6));
        while (matcher.find()) {
            String gram = matcher.group(1).toLowerCase(Locale.ROOT);
            // A sequence in capitals is an acronym, and one across a word end without its space does not occur in our
            // text.
            if (gram.isBlank() || gram.length() > 3 || !gram.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
                continue;
            }
            double count = Double.parseDouble(matcher.group(2));
            counts.merge(gram, count, Double::sum);
            totals[gram.length()] += count;
        }
        counts.replaceAll((gram, count) -> count / totals[gram.length()]);
        return counts;
    }
}
