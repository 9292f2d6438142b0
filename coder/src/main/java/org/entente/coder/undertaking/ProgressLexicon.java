// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.Inflection;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Language;
import org.entente.model.text.Upos;

/** The words of one language that say how far something has come ({@code progress.<language>.tsv}). Read only. */
final class ProgressLexicon {

    /** In the second column: terms of this line count only where their first word is a verb. */
    private static final String VERB = "verb";

    private static final Map<Language, ProgressLexicon> LOADED = new ConcurrentHashMap<>();

    private final Phrases<Step> words = new Phrases<>();
    private final Phrases<Step> verbs = new Phrases<>();
    private final Phrases<Boolean> hedges = new Phrases<>();
    private final Phrases<Boolean> breaks = new Phrases<>();
    private final Inflection inflection;
    private final boolean empty;

    private ProgressLexicon(LexiconFile file) {
        List<Inflection.Ending> endings = new ArrayList<>();
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "ending" -> endings.add(Inflection.Ending.of(line));
                case "hedge" -> line.alternatives(1).forEach(form -> hedges.add(form, true));
                case "break" -> line.alternatives(1).forEach(form -> breaks.add(form, true));
                default -> {
                    Step step = step(line);
                    Phrases<Step> phrases = line.column(1).equals(VERB) ? verbs : words;
                    line.alternatives(2).forEach(form -> phrases.add(form, step));
                }
            }
        }
        inflection = new Inflection(endings);
        empty = file.isEmpty();
    }

    private static Step step(LexiconFile.Line line) {
        try {
            return Step.valueOf(line.keyword().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.fault("no step is called " + line.keyword());
        }
    }

    static ProgressLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language,
                key -> new ProgressLexicon(
                        LexiconFile.beside(ProgressLexicon.class, "progress." + key.code() + ".tsv")));
    }

    boolean isEmpty() {
        return empty;
    }

    /** The longest term that begins at the token. */
    Optional<Phrases.Hit<Step>> step(Surface surface, int token) {
        Optional<Phrases.Hit<Step>> word = words.longestByLemma(surface, token, inflection);
        if (surface.word(token).upos() != Upos.VERB) {
            return word;
        }
        Optional<Phrases.Hit<Step>> verb = verbs.longestByLemma(surface, token, inflection);
        boolean longer = word.isPresent()
                && (verb.isEmpty() || word.get().end() >= verb.get().end());
        return longer ? word : verb;
    }

    /** Whether a word begins here that makes what follows uncertain or something to come. */
    boolean hedges(Surface surface, int token) {
        return hedges.longestByLemma(surface, token, inflection).isPresent();
    }

    /** Whether a new clause begins here: what hedged the one before says nothing of it. */
    boolean breaks(Surface surface, int token) {
        return breaks.longest(surface, token).isPresent();
    }
}
