// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void recordTheStory() {
        ledger = folder.resolve("story.db");
        Story.record(ledger);
    }

    @Test
    void theQueueTellsWhyAnEntryWaits() {
        CommandRun run = review("list");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.outLines())
                .anySatisfy(line -> assertThat(line).contains("delivery", "new, sources disagree", "ambulances"))
                .anySatisfy(line -> assertThat(line).contains("visit", "new"));
    }

    @Test
    void whatIsAcceptedWaitsNoMoreAndIsInTheLog() {
        CommandRun run = review("accept", delivery(), "--reason", "counted at the port");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).matches("D-\\w+ {2}Ana Ruiz, \\d{4}-\\d\\d-\\d\\d: accept: counted at the port\n");
        assertThat(review("list").out()).doesNotContain("ambulances");
        assertThat(review("log", delivery()).out()).contains("accept: counted at the port");
    }

    @Test
    void aSecondReviewerSeesWhatTheFirstDecidedAndDisagreementIsShown() {
        String id = delivery();
        review("accept", id);

        assertThat(as("Ben Okafor", "list", "--second").out()).contains(id).doesNotContain("visit");
        assertThat(review("list", "--second").out()).isEmpty();

        as("Ben Okafor", "reject", id, "--reason", "double");
        assertThat(review("list").out()).contains("reviewers disagree");
        CommandRun shown = interactive("q\n");
        assertThat(shown.out()).contains("! reviewers disagree", "Ana Ruiz accepts", "Ben Okafor rejects");
    }

    @Test
    void anUndoneDecisionCountsNoMore() {
        String id = delivery();
        String decision = first("D-\\w+", review("accept", id).out());

        CommandRun undo = review("undo", decision);

        assertThat(undo.code()).as(undo.err()).isZero();
        assertThat(review("list").out()).contains("ambulances");
    }

    @Test
    void theSessionShowsTheWordsInTheirSentenceAndTakesLetters() {
        CommandRun run = interactive("?\no who counted?\na seen at the port\ns\n");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 of 2: new, sources disagree", "[Oslo s’engage à livrer soixante ambulances au Ghana.]")
                .contains("skip", "« who counted? »", "accept: seen at the port", "2 of 2: new", "decisions 2");
    }

    @Test
    void theEndOfTheInputIsTheEndOfTheSession() {
        assertThat(interactive("").out()).contains("1 of 2", "decisions 0, waiting 2");
    }

    @Test
    void aWrongWordChangesNothingAndIsAnswered() {
        CommandRun run = interactive("c colour=red\nm E-NOSUCH00\nc status=agreed @99\nq\n");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("'colour' is none of ", "no single entry", "no step '99'")
                .contains("decisions 0");
    }

    @Test
    void stepsThatAreSplitOffAreAnEntryOfTheirOwnUntilThatIsUndone() {
        String id = delivery();
        CommandRun split = review("split", id, "3", "--reason", "another port");
        assertThat(split.code()).as(split.err()).isZero();
        assertThat(review("list").outLines())
                .filteredOn(l -> l.contains("delivery"))
                .hasSize(2);

        review("undo", first("D-\\w+", split.out()));

        assertThat(review("list").outLines())
                .filteredOn(l -> l.contains("delivery"))
                .hasSize(1);
    }

    @Test
    void withoutANameInOrderNothingIsDecided() {
        CommandRun run = as("\u0007", "accept", delivery());

        assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
        assertThat(run.errLines()).hasSizeBetween(1, 3);
    }

    private String delivery() {
        return first(
                "E-\\w+",
                CommandRun.of("ledger", "--form", "delivery", "--format", "csv", "--ledger", ledger)
                        .out());
    }

    private CommandRun review(Object... words) {
        return as("Ana Ruiz", words);
    }

    private CommandRun as(String reviewer, Object... words) {
        Object[] all = new Object[words.length + 5];
        all[0] = "review";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--ledger";
        all[words.length + 2] = ledger;
        all[words.length + 3] = "--author";
        all[words.length + 4] = reviewer;
        return CommandRun.of(all);
    }

    private CommandRun interactive(String typed) {
        return CommandRun.withInput(
                typed.getBytes(StandardCharsets.UTF_8), "review", "--ledger", ledger, "--author", "Ana Ruiz");
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
