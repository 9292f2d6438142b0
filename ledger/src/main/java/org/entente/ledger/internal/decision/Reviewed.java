// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.ledger.internal.Recorded;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Review;
import org.entente.model.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A group as its reviewers left it.
 *
 * @param group with corrected values and without the mentions that were rejected
 * @param review what was decided
 */
public record Reviewed(Group group, Review review) {

    /** What is held of a group after all decisions. */
    public static Reviewed of(Group group, DecisionLog log) {
        Set<Decision> decisions = new LinkedHashSet<>();
        Set<String> codes = log.hasMoved(group.code()) ? log.related(group.code()) : Set.of(group.code());
        codes.forEach(code -> decisions.addAll(log.about(code)));
        if (decisions.isEmpty()) {
            return new Reviewed(group, Review.NONE);
        }
        Fold fold = new Fold(group, log);
        log.inOrder(decisions).forEach(fold::add);
        List<String> merged = log.sources(group.code()).stream()
                .filter(code -> !code.equals(group.code()) && log.root(code).equals(group.code()))
                .map(group::id)
                .toList();
        return fold.reviewed(merged);
    }

    /** Whether all who judged this entry as a whole reject it. */
    static boolean isRejected(String code, DecisionLog log) {
        Map<Author, Boolean> accepts = new HashMap<>();
        for (Decision decision : log.about(code)) {
            Act act = decision.act();
            boolean whole = act instanceof Act.Accept || act instanceof Act.Reject reject && reject.mention() == null;
            if (whole && DecisionLog.code(act.subject()).equals(code)) {
                accepts.put(decision.author(), act instanceof Act.Accept);
            }
        }
        return !accepts.isEmpty() && !accepts.containsValue(true);
    }

    /** The same with what was read in place of the entry's own values that were corrected. */
    public static Review withOriginals(Review review, Entry read) {
        List<Review.Correction> corrections = review.corrections().stream()
                .map(c -> c.mention() != null
                        ? c
                        : new Review.Correction(
                                c.author(),
                                c.property(),
                                c.value(),
                                Corrections.read(read, c.property()),
                                null,
                                c.at(),
                                c.reason(),
                                c.decision()))
                .toList();
        return new Review(
                review.verdicts(), corrections, review.rejected(), review.ties(), review.comments(), review.merged());
    }

    /** Takes in one decision after the other. */
    private static final class Fold {

        private final Group group;
        private final DecisionLog log;
        private final Map<Author, Review.Verdict> verdicts = new LinkedHashMap<>();
        private final List<Review.Correction> corrections = new ArrayList<>();
        private final Map<String, Review.RejectedMention> rejected = new LinkedHashMap<>();
        private final List<Review.TiedEntry> ties = new ArrayList<>();
        private final List<Review.Remark> comments = new ArrayList<>();

        Fold(Group group, DecisionLog log) {
            this.group = group;
            this.log = log;
        }

        void add(Decision decision) {
            Act act = decision.act();
            if (act instanceof Act.Accept && isOwn(act)) {
                verdict(decision, true);
            } else if (act instanceof Act.Reject reject) {
                reject(decision, reject);
            } else if (act instanceof Act.Correct correct) {
                correct(decision, correct);
            } else if (act instanceof Act.Comment comment && leadsHere(comment.entry())) {
                comments.add(new Review.Remark(decision.author(), comment.text(), decision.at(), decision.id()));
            } else if (act instanceof Act.Link link) {
                link(decision, link);
            }
        }

        private boolean isOwn(Act act) {
            return DecisionLog.code(act.subject()).equals(group.code());
        }

        private boolean leadsHere(String entry) {
            return log.root(DecisionLog.code(entry)).equals(group.code());
        }

        private void verdict(Decision decision, boolean accepts) {
            verdicts.remove(decision.author());
            verdicts.put(
                    decision.author(),
                    new Review.Verdict(decision.author(), accepts, decision.at(), decision.reason(), decision.id()));
        }

        private void reject(Decision decision, Act.Reject reject) {
            String mention = reject.mention();
            if (mention == null) {
                if (isOwn(reject)) {
                    verdict(decision, false);
                }
            } else if (group.holds(mention)) {
                rejected.put(
                        mention,
                        new Review.RejectedMention(
                                decision.author(), mention, decision.at(), decision.reason(), decision.id()));
            }
        }

        private void correct(Decision decision, Act.Correct correct) {
            String mention = correct.mention();
            if (mention == null ? isOwn(correct) : group.holds(mention)) {
                corrections.add(new Review.Correction(
                        decision.author(),
                        correct.property(),
                        correct.value(),
                        original(correct),
                        mention,
                        decision.at(),
                        decision.reason(),
                        decision.id()));
            }
        }

        private @Nullable String original(Act.Correct correct) {
            String mention = correct.mention();
            return mention == null
                    ? null
                    : standing(mention)
                            .findFirst()
                            // What is corrected need not have been read at all.
                            .map(r -> Corrections.read(r.mention(), correct.property()))
                            .orElse(null);
        }

        /** The mentions that have this id, or take its place. */
        private Stream<Recorded> standing(String mention) {
            return group.mentions().stream()
                    .filter(Recorded::live)
                    .filter(r -> group.lineage()
                            .getOrDefault(r.step().id(), List.of())
                            .contains(mention));
        }

        private void link(Decision decision, Act.Link link) {
            boolean outgoing = leadsHere(link.entry());
            if (outgoing == leadsHere(link.other())) {
                // The two have been merged since.
                return;
            }
            String other = outgoing ? link.other() : link.entry();
            String id = other.substring(0, 2) + log.root(DecisionLog.code(other));
            ties.add(new Review.TiedEntry(
                    link.tie(), id, outgoing, decision.author(), decision.reason(), decision.id()));
        }

        Reviewed reviewed(List<String> merged) {
            List<Recorded> mentions = new ArrayList<>();
            for (Recorded each : group.mentions()) {
                List<String> ids = group.lineage().getOrDefault(each.step().id(), List.of());
                if (ids.stream().noneMatch(rejected::containsKey)) {
                    mentions.add(corrected(each, ids));
                }
            }
            return new Reviewed(
                    group.with(mentions),
                    new Review(
                            List.copyOf(verdicts.values()),
                            corrections,
                            List.copyOf(rejected.values()),
                            ties,
                            comments,
                            merged));
        }

        private Recorded corrected(Recorded recorded, List<String> ids) {
            Recorded result = recorded;
            for (Review.Correction correction : corrections) {
                if (correction.mention() != null && ids.contains(correction.mention())) {
                    result = Corrections.corrected(result, correction.property(), correction.value());
                }
            }
            return result;
        }
    }
}
