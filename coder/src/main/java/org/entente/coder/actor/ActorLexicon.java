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
    private final NameIndex names;

    private ActorLexicon(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = NameIndex.of(gazetteer);
    }

    /**
     * The lexicon of a language, loaded once.
     *
     * @throws IllegalArgumentException when there is none for this language
     */
    public static ActorLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(language, code -> new ActorLexicon(Gazetteer.load(code)));
    }

    /** The words by which countries and international bodies are named: for whoever looks for them in text that is not analysed. */
    public NameIndex names() {
        return names;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
