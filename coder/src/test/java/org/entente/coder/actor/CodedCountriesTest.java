// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many of the countries that people clearly coded in a line of news are found among the actors offered for that line. */
class CodedCountriesTest {

    private static final Path SHARED =
            Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data/ntrex");

    /** Reached: 0.90; lines that speak of "foreign forces" or of "those" only hold it back. */
    private static final double ENOUGH_IN_NEWS = 0.85;

    /** Reached: 0.85; the rest are sides that only the article names ("yet another loan was granted"). */
    private static final double ENOUGH_IN_STORIES = 0.82;

    private static final Pattern DOCUMENT = Pattern.compile("\"doc\": \"([^\"]+)\", \"line\": (\\d+)");
    private static final Pattern COUNTRY = Pattern.compile("\"(?:source|target)\": \\{\"country\": \"([^\"]+)\"");

    @Test
    void findsMostOfTheCountriesThatPeopleCodedInNews() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            System.err.println("SKIPPED: no " + SHARED + ", the recall of actors is not measured");
        }
        Assumptions.assumeTrue(Files.isDirectory(SHARED));
        assertThat(recall("NTREX fr", SHARED)).isGreaterThan(ENOUGH_IN_NEWS);
    }

    @Test
    void findsTheCountriesOfTheStories() throws IOException, URISyntaxException {
        URL stories = CodedCountriesTest.class.getResource("/org/entente/coder/stories/gold.jsonl");
        Path folder = Path.of(Objects.requireNonNull(stories).toURI()).getParent();
        assertThat(recall("the stories", folder)).isGreaterThan(ENOUGH_IN_STORIES);
    }

    private static double recall(String name, Path folder) throws IOException {
        int wanted = 0;
        int found = 0;
        for (Map.Entry<String, Map<Integer, Set<String>>> document :
                gold(folder).entrySet()) {
            String text = Files.readString(folder.resolve("fr").resolve(document.getKey() + ".txt"));
            Map<Integer, Set<String>> offered = offered(text);
            for (Map.Entry<Integer, Set<String>> line : document.getValue().entrySet()) {
                Set<String> missed = new TreeSet<>(line.getValue());
                wanted += missed.size();
                missed.removeAll(offered.getOrDefault(line.getKey(), Set.of()));
                found += line.getValue().size() - missed.size();
                if (!missed.isEmpty()) {
                    System.out.println("not offered " + missed + ": " + document.getKey() + " line " + line.getKey());
                }
            }
        }
        double recall = (double) found / wanted;
        System.out.printf(
                "actors offered for the coded countries of %s: %d of %d, %.3f%n", name, found, wanted, recall);
        return recall;
    }

    private static Map<String, Map<Integer, Set<String>>> gold(Path folder) throws IOException {
        Map<String, Map<Integer, Set<String>>> gold = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            Matcher document = DOCUMENT.matcher(line);
            if (document.find()) {
                Set<String> codes = gold.computeIfAbsent(document.group(1), any -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(document.group(2)), any -> new TreeSet<>());
                // One mention at a time; what the people were unsure of does not count.
                for (String mention : line.split("\\{\"type\": ")) {
                    Matcher country = COUNTRY.matcher(mention);
                    while (mention.contains("\"clear\": true") && country.find()) {
                        codes.add(country.group(1));
                    }
                }
            }
        }
        return gold;
    }

    private static Map<Integer, Set<String>> offered(String text) {
        Map<Integer, Set<String>> offered = new TreeMap<>();
        List<Sentence> sentences = Pipeline.forLanguage(Language.FRENCH).analyse(text);
        ArticleActors article =
                ActorReader.open(ActorLexicon.forLanguage(Language.FRENCH), CityCountries.NONE, sentences);
        for (Sentence sentence : sentences) {
            SentenceActors actors = article.read(sentence);
            int line = 1
                    + (int) text.substring(0, sentence.span().start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            Set<String> codes = offered.computeIfAbsent(line, any -> new LinkedHashSet<>());
            for (Word word : sentence.words()) {
                actors.parties(word).forEach(party -> codes.add(party.country()));
                codes.addAll(actors.countriesOn(word));
            }
        }
        return offered;
    }
}
