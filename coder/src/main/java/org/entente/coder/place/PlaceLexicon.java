// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.LexiconFile;
import org.entente.model.text.Language;

/**
 * The words that lead up to the name of a place in one language ({@code place.<language>.tsv}). Phrases are kept as tokens joined by a
 * space, to be looked for from their end. Read only.
 *
 * @param weak names, as keys, that need a leading word
 * @param never names, as keys, that are no places
 * @param forms how names change with case
 */
record PlaceLexicon(
        boolean isEmpty,
        Set<String> locatives,
        Set<String> articles,
        Set<String> of,
        Set<String> and,
        Set<String> heads,
        Set<String> weak,
        Set<String> never,
        NameForms forms) {

    private static final Map<Language, PlaceLexicon> LOADED = new ConcurrentHashMap<>();

    static PlaceLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language, key -> of(LexiconFile.beside(PlaceLexicon.class, "place." + key.code() + ".tsv")));
    }

    private static PlaceLexicon of(LexiconFile file) {
        PlaceLexicon lexicon = new PlaceLexicon(
                file.isEmpty(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                NameForms.of(file));
        for (LexiconFile.Line line : file.lines()) {
            if (line.keyword().equals(NameForms.ENDING)) {
                continue;
            }
            Set<String> set = lexicon.setOf(line);
            line.alternatives(1).forEach(form -> set.add(PlaceKey.of(form)));
        }
        return lexicon;
    }

    private Set<String> setOf(LexiconFile.Line line) {
        return switch (line.keyword()) {
            case "locative" -> locatives;
            case "article" -> articles;
            case "of" -> of;
            case "and" -> and;
            case "head" -> heads;
            case "weak" -> weak;
            case "never" -> never;
            default -> throw line.fault("is no line of a lexicon of places: " + line.keyword());
        };
    }
}
