// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.model.mention.Party;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of examples, from raw text through the parser: each construction by which a language names an actor. */
class ActorExamplesTest {

    private static final List<Language> LANGUAGES = Stream.of(Language.FRENCH, Language.ENGLISH)
            .filter(Pipeline::exists)
            .toList();

    private record Read(Sentence sentence, SentenceActors actors) {}

    @TestFactory
    Stream<DynamicTest> eachPhraseDenotesTheExpectedParties() {
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> checkParties(language)));
    }

    private static void checkParties(Language language) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (String[] row : rows("parties." + language.code() + ".tsv")) {
            Read read = read(language, row[3]);
            Word word = word(read, row[0]);
            List<Party> parties = read.actors().parties(word);
            String got = parties.stream().map(ActorExamplesTest::print).collect(Collectors.joining(";"));
            all.assertThat(agrees(row[1], parties))
                    .as("%s in: %s%n   expected %s, got %s", row[0], row[3], row[1], got)
                    .isTrue();
            if (!row[2].equals("*") && !parties.isEmpty()) {
                all.assertThat(read.actors().kind(word).toString())
                        .as("kind of %s in: %s", row[0], row[3])
                        .isEqualTo(row[2]);
            }
        }
        all.assertAll();
    }

    @TestFactory
    Stream<DynamicTest> eachNounHasTheExpectedCountriesOnIt() {
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> checkCountries(language)));
    }

    private static void checkCountries(Language language) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (String[] row : rows("countries-on." + language.code() + ".tsv")) {
            Read read = read(language, row[2]);
            Word word = read.sentence().words().stream()
                    .filter(w -> w.form().equals(row[0]))
                    .findFirst()
                    .orElseThrow();
            List<String> expected = row[1].equals("-") ? List.of() : List.of(row[1].split(";"));
            all.assertThat(read.actors().countriesOn(word))
                    .as("on %s in: %s", row[0], row[2])
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        all.assertAll();
    }

    @Test
    void everySpanIsWhatTheSentenceSays() throws IOException {
        for (String[] row : rows("parties.fr.tsv")) {
            Read read = read(Language.FRENCH, row[3]);
            for (Word word : read.actors().heads()) {
                assertThat(read.actors().span(word))
                        .hasValueSatisfying(
                                span -> assertThat(read.sentence().span().contains(span))
                                        .as(row[3])
                                        .isTrue());
            }
        }
    }

    private static Read read(Language language, String text) {
        Pipeline pipeline = Pipeline.forLanguage(language);
        List<Sentence> sentences = new ArrayList<>();
        for (String part : text.split(" \\|\\| ")) {
            sentences.addAll(pipeline.analyse(part));
        }
        ArticleActors article = ActorReader.open(ActorLexicon.forLanguage(language));
        Read last = null;
        for (Sentence sentence : sentences) {
            last = new Read(sentence, article.read(sentence));
        }
        return java.util.Objects.requireNonNull(last);
    }

    private static Word word(Read read, String form) {
        List<Word> words = read.sentence().words().stream()
                .filter(word -> word.form().equals(form))
                .toList();
        assertThat(words).as("%s in %s", form, read.sentence().text()).isNotEmpty();
        return words.stream()
                .filter(word -> read.actors().actor(word).isPresent())
                .findFirst()
                .orElse(words.get(0));
    }

    private static boolean agrees(String expected, List<Party> parties) {
        if (expected.equals("-")) {
            return parties.isEmpty();
        }
        String[] wanted = expected.split(";");
        boolean same = wanted.length == parties.size();
        for (int i = 0; same && i < wanted.length; i++) {
            same = print(parties.get(i)).startsWith(wanted[i]);
        }
        return same;
    }

    private static String print(Party party) {
        return party.country() + "|" + or(party.name()) + "|" + or(party.body()) + "|" + or(party.role());
    }

    private static String or(Object value) {
        return value == null ? "~" : value.toString();
    }

    private static List<String[]> rows(String name) throws IOException {
        try (InputStream stream = ActorExamplesTest.class.getResourceAsStream(name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
