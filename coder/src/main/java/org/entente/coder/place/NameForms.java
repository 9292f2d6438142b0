// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.surface.LexiconFile;

/**
 * In which forms the gazetteer may list a word of a name that stands in another case: "Гаване" as "Гавана". The endings are data of
 * the language; without them a word stands for itself.
 */
record NameForms(List<Ending> endings) {

    /** The keyword of their lines in the lexicon: {@code ending <of the case> <of the dictionary, alternatives>}. */
    static final String ENDING = "ending";

    /** Shorter stems are other words. */
    private static final int SHORTEST_STEM = 2;

    /** An ending, and those that the dictionary form may have instead; an empty one is written {@code -}. */
    record Ending(String inflected, List<String> dictionary) {

        Ending {
            dictionary = List.copyOf(dictionary);
        }
    }

    NameForms {
        endings = List.copyOf(endings);
    }

    static NameForms of(LexiconFile file) {
        List<Ending> endings = new ArrayList<>();
        for (LexiconFile.Line line : file.lines()) {
            if (line.keyword().equals(ENDING)) {
                List<String> dictionary = line.alternatives(2).stream()
                        .map(ending -> ending.equals("-") ? "" : ending)
                        .toList();
                endings.add(new Ending(line.column(1), dictionary));
            }
        }
        return new NameForms(endings);
    }

    /** The folded word itself, then what it may stand for. */
    List<String> of(String folded) {
        if (endings.isEmpty()) {
            return List.of(folded);
        }
        List<String> forms = new ArrayList<>();
        forms.add(folded);
        for (Ending ending : endings) {
            int stem = folded.length() - ending.inflected.length();
            if (stem >= SHORTEST_STEM && folded.endsWith(ending.inflected)) {
                ending.dictionary.forEach(replacement -> forms.add(folded.substring(0, stem) + replacement));
            }
        }
        return forms;
    }
}
