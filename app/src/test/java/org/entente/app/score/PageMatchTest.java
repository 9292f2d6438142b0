// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.app.score.PageMatch.Placed;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class PageMatchTest {

    private static final Span SENTENCE = new Span(0, 50);
    private static final Placed PRAISE = placed("SUPPORT", "statement", "done", "NOR", "GHA", true, false);

    @Test
    void typePairFormAndStatusMustAllBeRight() {
        Placed pledged = placed("SUPPORT", "statement", "pledged", "NOR", "GHA", true, false);
        Placed turned = placed("SUPPORT", "statement", "done", "GHA", "NOR", true, false);

        assertThat(PageMatch.of(List.of(PRAISE), List.of(PRAISE)).right()).hasSize(1);
        for (Placed other : List.of(pledged, turned)) {
            PageMatch match = PageMatch.of(List.of(PRAISE), List.of(other));
            assertThat(match.right()).isEmpty();
            assertThat(match.wrong()).hasSize(1);
            assertThat(match.missed()).hasSize(1);
        }
    }

    @Test
    void theSameEventInAnotherSentenceIsNotIt() {
        Placed elsewhere = new Placed(PRAISE.event(), false, new Span(60, 70), new Span(60, 90));

        assertThat(PageMatch.of(List.of(PRAISE), List.of(elsewhere)).wrong()).hasSize(1);
    }

    @Test
    void oneMentionServesOneEventAndARepetitionIsForgiven() {
        assertThat(PageMatch.of(List.of(PRAISE, PRAISE), List.of(PRAISE)).missed())
                .hasSize(1);
        Placed again = new Placed(PRAISE.event(), false, new Span(20, 30), SENTENCE);
        PageMatch match = PageMatch.of(List.of(PRAISE), List.of(PRAISE, again));
        assertThat(match.right()).hasSize(1);
        assertThat(match.wrong()).isEmpty();
    }

    @Test
    void anUnclearEventIsForgivenWhateverItsStatus() {
        Placed unclear = placed("SUPPORT", "statement", "ongoing", "NOR", "GHA", false, false);

        assertThat(PageMatch.of(List.of(unclear), List.of(PRAISE)).wrong()).isEmpty();
        assertThat(PageMatch.of(List.of(unclear), List.of()).missed()).isEmpty();
    }

    @Test
    void aVisitHasADirectionUnlessItIsReciprocal() {
        Placed there = placed("CONSULT", "visit", "done", "NOR", "GHA", true, false);
        Placed back = placed("CONSULT", "visit", "done", "GHA", "NOR", true, false);
        Placed both = placed("CONSULT", "visit", "done", "NOR", "GHA", true, true);

        assertThat(PageMatch.of(List.of(there), List.of(back)).right()).isEmpty();
        assertThat(PageMatch.of(List.of(both), List.of(back, there)).right()).hasSize(1);
        assertThat(PageMatch.of(List.of(both), List.of(back, there)).wrong()).isEmpty();
    }

    private static Placed placed(
            String type, String form, String status, String source, String target, boolean clear, boolean reciprocal) {
        CodedEvent event = new CodedEvent(List.of(type), List.of(form), List.of(status), source, target, clear, "");
        return new Placed(event, reciprocal, new Span(5, 15), SENTENCE);
    }
}
