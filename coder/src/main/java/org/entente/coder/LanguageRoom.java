// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.actor.ActorLexicon;
import org.entente.coder.event.Values;
import org.entente.coder.lexicon.Lexicon;
import org.entente.model.text.Language;
import org.entente.syntax.Pipeline;

/** All that is loaded to read one language. Immutable and thread-safe. */
record LanguageRoom(Language language, Pipeline pipeline, ActorLexicon actors, Lexicon lexicon, Values values) {

    private static final Map<Language, Boolean> EXISTING = new ConcurrentHashMap<>();

    /** Whether a model and a lexicon are there; asking loads nothing. */
    static boolean exists(Language language) {
        return EXISTING.computeIfAbsent(language, l -> Lexicon.exists(l) && Pipeline.exists(l));
    }

    /** Loads a language: the model on another thread, for on two cores that takes half the time. */
    static LanguageRoom open(Language language) {
        CompletableFuture<Pipeline> pipeline = CompletableFuture.supplyAsync(() -> Pipeline.forLanguage(language));
        ActorLexicon actors = ActorLexicon.forLanguage(language);
        Lexicon lexicon = Lexicon.forLanguage(language);
        Values values = Values.forLanguage(language);
        try {
            return new LanguageRoom(language, pipeline.join(), actors, lexicon, values);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
