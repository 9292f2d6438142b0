// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.text.Language;
import org.entente.page.language.LanguageDetector;

/**
 * How often the language of short texts is told right.
 *
 * @param snippets what each language's snippets were taken for on their own, by their length in characters
 * @param blocks of the snippets in a language that is read, taken as blocks of an article: in the same language (own, own right) and
 *     in each of the other languages that are read (foreign, foreign right), by length
 */
public record LanguageScore(
        Map<Integer, Map<String, Map<String, Integer>>> snippets, Map<Integer, Map<String, Integer>> blocks) {

    /** Those that news is coded in: the others must not be taken for one of them. */
    private static final List<String> READ = List.of("en", "es", "fr", "pt", "ru");

    /** Of one line no more snippets than this, so that long lines do not outweigh the others. */
    private static final int OF_ONE_LINE = 3;

    private static final Pattern TREEBANK = Pattern.compile("([a-z]{2,3})_.*\\.conllu");
    private static final Pattern SENTENCE = Pattern.compile("(?m)^# text = (.*)$");

    /**
     * Cuts snippets from the lines of texts: from the beginning of a word, so many characters, wherever that ends. Lines shorter than
     * the snippet are passed over.
     *
     * @param folders with treebanks ({@code fr_pud-ud-test.conllu}), or with folders named for the language ({@code fr/}) that hold
     *     texts ({@code .txt})
     * @param change done to each snippet first: all in capitals, for example
     */
    public static LanguageScore of(List<Path> folders, List<Integer> lengths, UnaryOperator<String> change)
            throws IOException {
        Map<Integer, Map<String, Map<String, Integer>>> snippets = new TreeMap<>();
        Map<Integer, Map<String, Integer>> blocks = new TreeMap<>();
        for (Path folder : folders) {
            for (Map.Entry<String, List<String>> text : lines(folder).entrySet()) {
                for (int length : lengths) {
                    Map<String, Integer> taken = snippets.computeIfAbsent(length, l -> new TreeMap<>())
                            .computeIfAbsent(text.getKey(), l -> new TreeMap<>());
                    Map<String, Integer> asBlocks = blocks.computeIfAbsent(length, l -> new TreeMap<>());
                    for (String line : text.getValue()) {
                        for (String snippet : cut(line, length)) {
                            String changed = change.apply(snippet);
                            Language language =
                                    LanguageDetector.standard().guess(changed).language();
                            taken.merge(language.code(), 1, Integer::sum);
                            asBlocks(changed, text.getKey(), asBlocks);
                        }
                    }
                }
            }
        }
        return new LanguageScore(snippets, blocks);
    }

    private static List<String> cut(String line, int length) {
        List<String> snippets = new ArrayList<>();
        int at = 0;
        while (snippets.size() < OF_ONE_LINE && at + length <= line.length()) {
            snippets.add(line.substring(at, at + length));
            int space = line.indexOf(' ', at + length - 1);
            at = space < 0 ? line.length() : space + 1;
        }
        return snippets;
    }

    private static void asBlocks(String snippet, String language, Map<String, Integer> counts) {
        if (!READ.contains(language)) {
            return;
        }
        for (String article : READ) {
            Language taken = LanguageDetector.standard().ofBlock(snippet, new Language(article));
            String kind = article.equals(language) ? "own" : "foreign";
            counts.merge(kind, 1, Integer::sum);
            counts.merge(kind + " right", taken.code().equals(language) ? 1 : 0, Integer::sum);
        }
    }

    private static Map<String, List<String>> lines(Path folder) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String parent = file.toAbsolutePath()
                    .getName(file.toAbsolutePath().getNameCount() - 2)
                    .toString();
            Matcher treebank = TREEBANK.matcher(name);
            if (treebank.matches()) {
                lines.computeIfAbsent(treebank.group(1), l -> new ArrayList<>())
                        .addAll(SENTENCE.matcher(Files.readString(file))
                                .results()
                                .map(m -> m.group(1))
                                .toList());
            } else if (name.endsWith(".txt") && parent.matches("[a-z]{2,3}")) {
                lines.computeIfAbsent(parent, l -> new ArrayList<>()).addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** Share of the snippets of this length that are told right, over the languages that are read. */
    public double right(int length) {
        return share(length, true, (language, taken) -> language.equals(taken));
    }

    /** Share of the snippets of this length in other languages that are taken for one of those that are read. */
    public double takenForRead(int length) {
        return share(length, false, (language, taken) -> READ.contains(taken));
    }

    private double share(int length, boolean read, BiPredicate<String, String> wanted) {
        int all = 0;
        int some = 0;
        for (Map.Entry<String, Map<String, Integer>> row :
                snippets.getOrDefault(length, Map.of()).entrySet()) {
            if (READ.contains(row.getKey()) == read) {
                for (Map.Entry<String, Integer> taken : row.getValue().entrySet()) {
                    all += taken.getValue();
                    some += wanted.test(row.getKey(), taken.getKey()) ? taken.getValue() : 0;
                }
            }
        }
        return all == 0 ? Double.NaN : (double) some / all;
    }

    /** The table that the command line prints: per length and language, how many are right and what the others were taken for. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (int length : snippets.keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%d characters: %.1f %% right of the languages that are read, %.1f %% of the others taken for one of them%n",
                    length,
                    100 * right(length),
                    100 * takenForRead(length)));
            Map<String, Integer> counts = blocks.getOrDefault(length, Map.of());
            table.append(String.format(
                    Locale.ROOT,
                    "  as blocks: %.2f %% keep the language of their own article, %.1f %% are told right in another's%n",
                    100.0 * counts.getOrDefault("own right", 0) / Math.max(1, counts.getOrDefault("own", 0)),
                    100.0 * counts.getOrDefault("foreign right", 0) / Math.max(1, counts.getOrDefault("foreign", 0))));
            snippets.getOrDefault(length, Map.of()).forEach((language, taken) -> table.append(row(language, taken)));
        }
        return table.toString();
    }

    private static String row(String language, Map<String, Integer> taken) {
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "  %-3s %6d  %5.1f %%",
                language,
                all,
                100.0 * taken.getOrDefault(language, 0) / Math.max(1, all)));
        taken.entrySet().stream()
                .filter(t -> !t.getKey().equals(language))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(t -> row.append("  ").append(t.getKey()).append(' ').append(t.getValue()));
        return row.append('\n').toString();
    }
}
