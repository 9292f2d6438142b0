// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.CodedSentence;
import org.entente.coder.event.Values;
import org.entente.coder.quantity.Quantity;
import org.entente.coder.sector.SectorHit;
import org.entente.coder.time.TimeExpression;
import org.entente.model.article.Article;
import org.entente.model.mention.Money;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Sentence;

/** Amount, date and sector of the undertaking an article is about, from all its sentences. */
final class Facts {

    private static final double FIRST = 3;

    private final List<Sentence> sentences;
    private final Values values;
    private final boolean titled;
    private final Article article;

    Facts(List<CodedSentence> sentences, Values values, boolean titled, Article article) {
        this.sentences = sentences.stream().map(CodedSentence::sentence).toList();
        this.values = values;
        this.titled = titled;
        this.article = article;
    }

    /** The first amount: a headline names it, or the sentence that says what it is about. */
    Optional<Money> amount() {
        for (Sentence sentence : sentences) {
            for (Quantity quantity : values.quantities().read(sentence)) {
                if (quantity.money() != null) {
                    return Optional.of(quantity.money());
                }
            }
        }
        return Optional.empty();
    }

    /** The first date that says when something happened. */
    Optional<TimeSpan> date() {
        for (Sentence sentence : sentences) {
            for (TimeExpression time : values.times().read(sentence, article.published())) {
                TimeSpan value = time.value();
                if (value != null && time.kind() == TimeExpression.Kind.POINT) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The sector with the most weight, the headline's counting most. */
    Optional<String> sector() {
        Map<String, Double> weights = new HashMap<>();
        String best = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Optional<SectorHit> hit = values.sectors().read(sentence, new ArrayList<>(sentence.words()));
            if (hit.isPresent()) {
                double weight = i == 0 && titled ? FIRST : 1;
                double sum = weights.merge(hit.get().code(), weight, Double::sum);
                if (best == null || sum > weights.getOrDefault(best, 0.0)) {
                    best = hit.get().code();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
