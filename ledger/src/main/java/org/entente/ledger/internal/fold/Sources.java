// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;

/** Who stands behind some steps. */
final class Sources {

    /** Nothing that people wrote and a program read is certain. */
    private static final double MOST_CERTAIN = 0.99;

    private final List<SourceArticle> articles;
    private final int independent;
    private final double confidence;

    Sources(List<Step> steps) {
        this.articles = steps.stream()
                .map(Step::article)
                .distinct()
                .sorted(Chronology.ARTICLES)
                .toList();
        Set<String> origins = new HashSet<>();
        articles.forEach(a -> origins.add(a.origin()));
        this.independent = origins.size();
        this.confidence = confidence(steps);
    }

    /** Independent sources can all be wrong: one minus the product of their doubts, the best mention of each. */
    private static double confidence(List<Step> steps) {
        Map<String, Double> best = new HashMap<>();
        for (Step step : steps) {
            best.merge(step.article().origin(), step.mention().confidence(), Math::max);
        }
        double doubt = 1;
        for (double confidence : best.values().stream().sorted().toList()) {
            doubt *= 1 - confidence;
        }
        return Math.min(1 - doubt, MOST_CERTAIN);
    }

    List<SourceArticle> articles() {
        return articles;
    }

    int independent() {
        return independent;
    }

    double confidence() {
        return confidence;
    }
}
