// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.util.List;
import java.util.Locale;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * How a word of a sentence may stand in a lexicon: as written, as its lemma, or with a regular ending replaced (plurals that a
 * lemmatiser left alone). The endings are data of the language, the first that fits is taken.
 *
 * @param endings what to take off and what to put in its place
 */
public record Inflection(List<Ending> endings) {

    /** An ending and what stands in the dictionary instead ({@code aux} and {@code al}). */
    public record Ending(String plural, String singular) {

        /** Of a line {@code ending <plural> [<singular>]}. */
        public static Ending of(LexiconFile.Line line) {
            return new Ending(line.column(1), line.columns().size() > 2 ? line.column(2) : "");
        }
    }

    static final int VARIANTS = 3;

    /** Shorter words are left alone: "pas", "gaz". */
    private static final int SHORTEST_STEM = 3;

    public Inflection {
        endings = List.copyOf(endings);
    }

    @Nullable
    String variant(Surface surface, int token, int variant) {
        String form = surface.norm(token);
        if (variant == 0 || !surface.isLetters(token)) {
            return variant == 0 ? form : null;
        }
        if (variant == 1) {
            Word word = surface.word(token);
            String lemma = word.lemma();
            return surface.firstWord(token) == surface.lastWord(token)
                    ? Surface.lower(lemma.toLowerCase(Locale.ROOT))
                    : null;
        }
        for (Ending ending : endings) {
            if (form.endsWith(ending.plural) && form.length() - ending.plural.length() >= SHORTEST_STEM) {
                return form.substring(0, form.length() - ending.plural.length()) + ending.singular;
            }
        }
        return null;
    }

    static boolean isAdjective(Surface surface, int token) {
        return surface.isLetters(token) && surface.word(token).upos() == Upos.ADJ;
    }
}
