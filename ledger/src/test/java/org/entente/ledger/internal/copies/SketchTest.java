// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final long SEED = 11;

    private final Random random = new Random(SEED);
    private final List<String> story = words(300);

    @Test
    void aCopyWithOneWordInTenChangedIsACopy() {
        List<String> edited = new ArrayList<>(story);
        for (int i = 0; i < edited.size(); i += 10) {
            edited.set(i, "autre" + i);
        }
        assertThat(sketch(story).similarity(sketch(edited))).isGreaterThan(Sketch.COPY);
        assertThat(meet(sketch(story), sketch(edited))).isTrue();
    }

    @Test
    void aCopyThatLostItsLastThirdIsACopy() {
        assertThat(sketch(story).similarity(sketch(story.subList(0, 200)))).isGreaterThan(Sketch.COPY);
    }

    @Test
    void anotherReportThatSharesAQuotationIsNotACopy() {
        List<String> other = words(250);
        other.addAll(story.subList(40, 70));
        assertThat(sketch(story).similarity(sketch(other))).isLessThan(Sketch.COPY);
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        Sketch loud = sketch(story.stream().map(w -> w.toUpperCase() + "!").toList());
        assertThat(loud.similarity(sketch(story))).isEqualTo(1);
    }

    @Test
    void aShortTextHasNoSketch() {
        assertThat(Sketch.of(article(story.subList(0, 15)))).isEmpty();
    }

    @Test
    void captionsAndHeadlinesDoNotCount() {
        String text = String.join(" ", story);
        Article headline = article(text, Block.Kind.TITLE);
        Article caption = article(text, Block.Kind.CAPTION);
        assertThat(Sketch.of(headline)).isEqualTo(Optional.empty());
        assertThat(Sketch.of(caption)).isEqualTo(Optional.empty());
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("mot" + random.nextInt(5000));
        }
        return words;
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(article(words)).orElseThrow();
    }

    private static boolean meet(Sketch a, Sketch b) {
        return Arrays.stream(a.bands())
                .anyMatch(band -> Arrays.stream(b.bands()).anyMatch(other -> other == band));
    }

    private static Article article(List<String> words) {
        return article(String.join(" ", words), Block.Kind.PARAGRAPH);
    }

    private static Article article(String text, Block.Kind kind) {
        return new Article(
                "page",
                "hash",
                text,
                List.of(new Block(kind, new Span(0, text.length()), Language.FRENCH)),
                null,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                Language.FRENCH,
                List.of());
    }
}
