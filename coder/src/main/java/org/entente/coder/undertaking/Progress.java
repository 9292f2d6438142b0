// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.mention.Status;

/**
 * How far an undertaking has come, from all that an article says of it. The rules are tried in this order; the first that fits counts:
 *
 * <ol>
 *   <li>it is said to be given up (debt apart, which is given up on purpose): cancelled; to be halted: suspended
 *   <li>it is said to be finished, opened or handed over, and nothing after that to go on: done; to be begun: ongoing
 *   <li>the headline has people sent to work: ongoing, or done when they have come home
 *   <li>there is a memorandum or a letter of intent: pledged, for it binds nobody
 *   <li>the headline promises: pledged; it offers, or tells what is to come: pledged too, unless a paper was signed
 *   <li>the headline has a present, and there is no loan: done, unless a paper was signed and nothing said to be given
 *   <li>a paper was signed: agreed
 *   <li>it is planned or promised and nothing was given: pledged
 *   <li>there is a loan: agreed; something was given: done; somebody committed himself: agreed; something will be: pledged
 * </ol>
 *
 * <p>That a granted loan is agreed and a present handed over is done follows what the words mean: of a loan the money is still to
 * come. The order was found on narratives of AidData; the words are those of {@code progress.XX.tsv}.
 */
final class Progress {

    private final List<Stage> stages;

    /** Whether the headline speaks of what is to come by its form alone: "Norway to build a bridge". */
    private final boolean headlineIsFuture;

    Progress(List<Stage> stages, boolean headlineIsFuture) {
        this.stages = stages;
        this.headlineIsFuture = headlineIsFuture;
    }

    /** The status; empty when no word says anything of it. */
    Optional<Status> status() {
        boolean loan = any(Step.LOAN, s -> true);
        if (any(Step.CANCELLED, s -> s.fact() && inText(s)) && !any(Step.DEBT, Progress::inHeadline)) {
            return Optional.of(Status.CANCELLED);
        }
        if (any(Step.SUSPENDED, s -> s.fact() && inText(s))) {
            return Optional.of(Status.SUSPENDED);
        }
        int finished = last(Step.FINISHED);
        int begun = last(Step.BEGUN);
        if (finished >= 0 || begun >= 0) {
            return Optional.of(finished >= begun ? Status.DONE : Status.ONGOING);
        }
        boolean promised =
                headlineIsFuture || any(Step.PROMISED, Progress::inHeadline) || any(Step.OFFERED, Progress::inHeadline);
        if (any(Step.PEOPLE, Progress::inHeadline) && !promised) {
            return Optional.of(any(Step.RETURNED, Stage::fact) ? Status.DONE : Status.ONGOING);
        }
        if (any(Step.MEMORANDUM, s -> true)) {
            return Optional.of(Status.PLEDGED);
        }
        boolean signed = any(Step.SIGNED, Stage::fact);
        if (promised) {
            boolean only = any(Step.PROMISED, Progress::inHeadline);
            return Optional.of(signed && !only ? Status.AGREED : Status.PLEDGED);
        }
        boolean given = any(Step.GIVEN, s -> s.fact() && inText(s)) || any(Step.GIFT, s -> s.fact() && inText(s));
        if (any(Step.GIFT, Progress::inHeadline) && !loan) {
            return Optional.of(given || !signed ? Status.DONE : Status.AGREED);
        }
        if (signed) {
            return Optional.of(Status.AGREED);
        }
        boolean planned = any(Step.PLANNED, s -> s.fact() && inText(s))
                || any(Step.OFFERED, s -> s.fact() && inText(s))
                || any(Step.PROMISED, s -> s.fact() && inText(s));
        if (planned && !given) {
            return Optional.of(Status.PLEDGED);
        }
        if (loan) {
            return Optional.of(Status.AGREED);
        }
        if (any(Step.RUNNING, s -> s.fact() && inHeadline(s))) {
            return Optional.of(Status.ONGOING);
        }
        if (given) {
            return Optional.of(Status.DONE);
        }
        if (any(Step.COMMITTED, s -> true)) {
            return Optional.of(Status.AGREED);
        }
        return any(Step.FUTURE, s -> true) ? Optional.of(Status.PLEDGED) : Optional.empty();
    }

    private boolean any(Step step, Predicate<Stage> which) {
        return stages.stream().anyMatch(stage -> stage.step() == step && which.test(stage));
    }

    /** The last sentence that tells this step as a fact; negative when none does. */
    private int last(Step step) {
        return stages.stream()
                .filter(stage -> stage.step() == step && stage.fact())
                .mapToInt(Stage::sentence)
                .max()
                .orElse(-1);
    }

    private static boolean inHeadline(Stage stage) {
        return stage.sentence() == 0;
    }

    private static boolean inText(Stage stage) {
        return stage.sentence() > 0;
    }
}
