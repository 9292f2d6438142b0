// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.Inflection;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/**
 * What sort of goods a noun names, as a code shared by all languages ({@code car}, {@code wheat}). The nouns are data
 * ({@code goods.<language>.tsv}). Immutable and safe to share between threads.
 */
public final class GoodsLexicon {

    private static final Map<Language, GoodsLexicon> LOADED = new ConcurrentHashMap<>();

    /** A compound may begin before its head as the tree has it ("hôpital de campagne" is not, "avions Rafale" may be). */
    private static final int MOST_BEFORE_HEAD = 2;

    private final Phrases<String> kinds = new Phrases<>();
    private final Inflection inflection;

    /** Kinds that a modifier makes precise: a "véhicule Kamaz" is a truck. */
    private final Set<String> generic = new HashSet<>();

    /** Nouns that hold or gather goods and leave the kind to a modifier: "un lot de vaccins". */
    private final Set<String> containers = new HashSet<>();

    private GoodsLexicon(LexiconFile file) {
        List<Inflection.Ending> endings = new ArrayList<>();
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "ending" -> endings.add(Inflection.Ending.of(line));
                case "generic" -> generic.addAll(line.alternatives(1));
                case "container" -> containers.addAll(line.alternatives(1));
                default -> line.alternatives(1).forEach(form -> kinds.add(form, line.keyword()));
            }
        }
        inflection = new Inflection(endings);
    }

    /** The lexicon of a language; an empty one when there is none. */
    public static GoodsLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language,
                key -> new GoodsLexicon(LexiconFile.beside(GoodsLexicon.class, "goods." + key.code() + ".tsv")));
    }

    /**
     * The kind of what {@code head} and its modifiers name: by the longest phrase that begins at the head or covers it, else by a
     * modifier that names a make ("véhicules Kamaz").
     */
    public Optional<String> kind(Sentence sentence, Word head) {
        Surface surface = Surface.of(sentence);
        int token = surface.tokenOf(head);
        Optional<Phrases.Hit<String>> own = covering(surface, token);
        Optional<String> byModifier =
                own.isPresent() && !generic.contains(own.get().value())
                        ? Optional.empty()
                        : modifier(sentence, surface, head);
        return byModifier.isPresent() ? byModifier : own.map(Phrases.Hit::value);
    }

    /** The kind that begins at a token, and the token after it. */
    public Optional<Phrases.Hit<String>> at(Surface surface, int token) {
        return token < surface.size() ? kinds.longestByLemma(surface, token, inflection) : Optional.empty();
    }

    private Optional<Phrases.Hit<String>> covering(Surface surface, int token) {
        Optional<Phrases.Hit<String>> best = at(surface, token);
        for (int back = 1; back <= MOST_BEFORE_HEAD && token - back >= 0; back++) {
            Optional<Phrases.Hit<String>> earlier = at(surface, token - back);
            if (earlier.isPresent() && earlier.get().end() > token) {
                boolean longer =
                        best.isEmpty() || earlier.get().end() >= best.get().end();
                best = longer ? earlier : best;
            }
        }
        return best;
    }

    private Optional<String> modifier(Sentence sentence, Surface surface, Word head) {
        boolean isContainer = containers.contains(head.lemma());
        for (Word word : sentence.words()) {
            boolean names =
                    word.is("appos") || word.is("flat") || word.is("nmod") || word.is("compound") || word.is("amod");
            if (word.head() == head.id() && names && (word.id() > head.id() || word.is("compound"))) {
                Optional<Phrases.Hit<String>> hit = at(surface, surface.tokenOf(word));
                boolean named = hit.isPresent() && (surface.isCapitalised(surface.tokenOf(word)) || isContainer);
                if (named) {
                    return hit.map(Phrases.Hit::value);
                }
            }
        }
        return Optional.empty();
    }
}
