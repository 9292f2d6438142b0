// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import org.entente.model.mention.Evidence;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One mention in the history of an entry or event, with the article that makes it.
 *
 * @param id of the mention, the same for ever
 * @param mention what the sentence asserts
 * @param article where it stands
 * @param sentence the whole sentence, the exact characters of the article
 */
public record Step(String id, Mention mention, SourceArticle article, String sentence) {

    /** How far the undertaking has come as this sentence tells it; a denied assertion is {@link Status#DENIED}. */
    public Status status() {
        return mention.polarity() == Polarity.DENIED ? Status.DENIED : mention.status();
    }

    /** When it happens, null when the sentence does not say. */
    public @Nullable TimeSpan date() {
        return mention.date();
    }

    public Evidence evidence() {
        return mention.evidence();
    }
}
