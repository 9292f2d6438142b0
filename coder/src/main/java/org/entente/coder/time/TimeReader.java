// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.List;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of time in a sentence. Immutable and safe to share between threads. */
public final class TimeReader {

    private TimeReader() {}

    /** The reader of a language; one that reads nothing when the language has no lexicon of time. */
    public static TimeReader forLanguage(Language language) {
        return new TimeReader();
    }

    /**
     * The expressions of time in their order; they do not overlap.
     *
     * @param published the day, month or year the page was published, null when unknown: then only absolute dates have a value
     */
    public List<TimeExpression> read(Sentence sentence, @Nullable PartialDate published) {
        return List.of();
    }
}
