// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.Inflection;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Language;

/** The terms of one language ({@code sector.<language>.tsv}) and the hints of goods kinds ({@code sectors.tsv}). Read only. */
final class SectorLexicon {

    /** The value of a phrase that names no sector although it holds a term. */
    static final String NONE = "";

    private static final Map<Language, SectorLexicon> LOADED = new ConcurrentHashMap<>();

    private final Phrases<String> terms = new Phrases<>();
    private final Phrases<Boolean> markers = new Phrases<>();
    private final Map<String, String> byKind = new HashMap<>();
    private final Inflection inflection;
    private final boolean empty;

    private SectorLexicon(LexiconFile file, LexiconFile kinds) {
        List<Inflection.Ending> endings = new ArrayList<>();
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "ending" -> endings.add(Inflection.Ending.of(line));
                case "none" -> line.alternatives(1).forEach(form -> terms.add(form, NONE));
                case "marker" -> line.alternatives(1).forEach(form -> markers.add(form, true));
                default -> line.alternatives(1).forEach(form -> terms.add(form, line.keyword()));
            }
        }
        for (LexiconFile.Line line : kinds.lines()) {
            line.alternatives(1).forEach(kind -> byKind.put(kind, line.keyword()));
        }
        inflection = new Inflection(endings);
        empty = file.isEmpty();
    }

    static SectorLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language,
                key -> new SectorLexicon(
                        LexiconFile.beside(SectorLexicon.class, "sector." + key.code() + ".tsv"),
                        LexiconFile.beside(SectorLexicon.class, "sectors.tsv")));
    }

    boolean isEmpty() {
        return empty;
    }

    Optional<Phrases.Hit<String>> term(Surface surface, int token) {
        return terms.longestByLemma(surface, token, inflection);
    }

    /** Whether a word such as "secteur" begins at the token. */
    boolean marks(Surface surface, int token) {
        return markers.longestByLemma(surface, token, inflection).isPresent();
    }

    Optional<String> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
