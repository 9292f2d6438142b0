// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each case was worked out by hand from the rules the scorer states: the tally is part of the test. */
class ScoresTest {

    private static final LineKey LINE = new LineKey("page", 3);

    @Test
    void theSameEventIsRightAtEveryLevel() {
        Scores scores =
                score(gold("AID", "relief", "done", "FRA", "MLI"), coded("AID", "relief", "done", "FRA", "MLI"));

        for (Level level : Level.values()) {
            assertThat(scores.at(level)).as(level.label()).isEqualTo(new Tally(1, 0, 0));
        }
        assertThat(scores.disagreements()).isEmpty();
    }

    @Test
    void aidInTheOtherDirectionIsTheSamePairButAnotherEvent() {
        Scores scores =
                score(gold("AID", "relief", "done", "FRA", "MLI"), coded("AID", "relief", "done", "MLI", "FRA"));

        assertThat(scores.at(Level.PAIR)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.at(Level.QUAD)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.at(Level.EVENT)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void agreementsHaveNoDirection() {
        Scores scores = score(
                gold("AGREE", "agreement", "agreed", "FRA", "MLI"),
                coded("AGREE", "agreement", "agreed", "MLI", "FRA"));

        assertThat(scores.at(Level.FORM)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void visitsKeepTheirDirection() {
        Scores scores =
                score(gold("CONSULT", "visit", "done", "FRA", "MLI"), coded("CONSULT", "visit", "done", "MLI", "FRA"));

        assertThat(scores.at(Level.PAIR)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.at(Level.EVENT)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aMeetingCodedAsAVisitFindsTheEventInEitherDirection() {
        Scores scores = score(
                gold("CONSULT", "meeting", "done", "FRA", "MLI"), coded("CONSULT", "visit", "done", "MLI", "FRA"));

        assertThat(scores.at(Level.EVENT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.at(Level.FORM)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void unclearGoldIsForgivenFoundOrNot() {
        CodedEvent unclear =
                new CodedEvent(List.of("ACCUSE"), List.of("statement"), List.of("done"), "FRA", "MLI", false, "");

        assertThat(score(List.of(unclear), List.of()).at(Level.EVENT)).isEqualTo(Tally.NOTHING);
        assertThat(score(List.of(unclear), List.of(event("ACCUSE", "statement", "done", "FRA", "MLI")))
                        .at(Level.EVENT))
                .isEqualTo(Tally.NOTHING);
    }

    @Test
    void repetitionsCountNeitherForNorAgainst() {
        CodedEvent event = event("AID", "relief", "done", "FRA", "MLI");

        assertThat(score(List.of(event), List.of(event, event)).at(Level.EVENT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(score(List.of(event, event), List.of(event)).at(Level.EVENT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(score(List.of(), List.of(event, event)).at(Level.EVENT)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void alternativesOfTheGoldAreRightToo() {
        CodedEvent gold = new CodedEvent(
                List.of("AID", "COOPERATE"), List.of("delivery"), List.of("done"), "FRA", "MLI", true, "");

        Scores scores = score(List.of(gold), List.of(event("COOPERATE", "delivery", "done", "MLI", "FRA")));

        assertThat(scores.at(Level.EVENT)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void eventsOfAnotherLineDoNotMatch() {
        CodedEvent event = event("AID", "relief", "done", "FRA", "MLI");

        Scores scores =
                Scores.of(Map.of(LINE, List.of(event)), Map.of(new LineKey("page", 4), List.of(event)), Set.of());

        assertThat(scores.at(Level.EVENT)).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.disagreements()).hasSize(2);
    }

    @Test
    void ignoredLinesAreNotCounted() {
        Scores scores = Scores.of(Map.of(LINE, gold("AID", "relief", "done", "FRA", "MLI")), Map.of(), Set.of(LINE));

        assertThat(scores.at(Level.EVENT)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void precisionRecallAndF1FollowFromTheTally() {
        Tally tally = new Tally(3, 1, 3);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isEqualTo(0.6);
        assertThat(Tally.NOTHING.f1()).isZero();
    }

    @Test
    void aHalfIsRoundedToTheEvenNeighbour() {
        assertThat(ScoreTable.decimal(15 / 48.0)).isEqualTo("0.312");
        assertThat(ScoreTable.decimal(0.3135)).isEqualTo("0.314");
        assertThat(ScoreTable.decimal(0)).isEqualTo("0.000");
    }

    private static Scores score(List<CodedEvent> gold, List<CodedEvent> coded) {
        return Scores.of(Map.of(LINE, gold), Map.of(LINE, coded), Set.of());
    }

    private static List<CodedEvent> gold(String... event) {
        return List.of(event(event));
    }

    private static List<CodedEvent> coded(String... event) {
        return List.of(event(event));
    }

    private static CodedEvent event(String... e) {
        assertThat(Arrays.asList(e)).hasSize(5);
        return new CodedEvent(List.of(e[0]), List.of(e[1]), List.of(e[2]), e[3], e[4], true, "");
    }
}
