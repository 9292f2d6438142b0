// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One event that one sentence of one article asserts between two parties of different countries or international bodies
 * (coding guide §1-§2). Unknown is null or empty, never invented.
 *
 * @param article location of the article, as {@link org.entente.model.article.Article#location()}
 * @param language of the sentence
 * @param source who acts; for a visit, the visitor
 * @param target on or with whom; for a visit, the host
 * @param subject what it concerns, in the article's words ("l’assemblage de véhicules russes à Cuba"), null when nothing is said
 * @param subjectKeys the same in comparable form: folded lemmas of its content words and names, in order of appearance
 * @param date when, null when the sentence does not say and it is not "now"
 * @param sector OECD DAC 3-digit sector or {@code MIL} (coding guide §6)
 * @param assertedBy who says so, when the sentence attributes it
 * @param evidence the characters it rests on
 * @param sentence the whole sentence
 * @param confidence between 0 and 1
 * @param rule id of the lexicon rule that coded it, for example {@code fr:livrer#1}
 */
public record Mention(
        String article,
        Language language,
        EventType type,
        Form form,
        Status status,
        Party source,
        Party target,
        @Nullable String subject,
        List<String> subjectKeys,
        @Nullable TimeSpan date,
        @Nullable Place place,
        @Nullable String sector,
        List<Item> items,
        @Nullable Money amount,
        @Nullable Party assertedBy,
        Polarity polarity,
        Evidence evidence,
        Span sentence,
        double confidence,
        String rule) {

    public Mention {
        subjectKeys = List.copyOf(subjectKeys);
        items = List.copyOf(items);
        if (source.country().equals(target.country())) {
            throw new IllegalArgumentException("an event inside one country: " + source.country());
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }
}
