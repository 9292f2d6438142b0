// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.actor.internal.Gazetteer;
import org.entente.model.text.Language;

/** The names, adjectives, offices and descriptions by which one language speaks of actors. Immutable and thread-safe. */
public final class ActorLexicon {

    private static final Map<Language, ActorLexicon> LOADED = new ConcurrentHashMap<>();

    private final Gazetteer gazetteer;

    private ActorLexicon(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The lexicon of a language, loaded once.
     *
     * @throws IllegalArgumentException when there is none for this language
     */
    public static ActorLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(language, code -> new ActorLexicon(Gazetteer.load(code)));
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
