// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.text.Language;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.TagNumber;

/**
 * Names that are proper nouns whenever they are written with a capital ({@code <language>.names.txt}). A treebank of some thousand
 * sentences has few of the world's countries; at the start of a sentence their capital says nothing. Where names decline, a form may
 * say in which cases it stands: {@code Кубе:DL} is a dative or a locative. Common nouns that a tagger takes for a verb of the same form
 * may be listed too: {@code кредит=NOUN}. Immutable and thread-safe.
 *
 * @param forms the names as written, with the bits of their cases ({@link Cases}), 0 where none are told
 * @param citations the lemmas of those of them that decline
 * @param nouns forms that are common nouns
 */
public record Names(Map<String, Integer> forms, Citations citations, Set<String> nouns) {

    private static final char CASES_FOLLOW = ':';
    private static final String NOUN = "=NOUN";

    public Names {
        forms = Map.copyOf(forms);
        nouns = Set.copyOf(nouns);
    }

    /** The names of a language; none when it has no list. */
    public static Names of(Language language) {
        String file = "/org/entente/syntax/" + language.code() + ".names.txt";
        try (InputStream in = Names.class.getResourceAsStream(file)) {
            Map<String, Integer> forms = new HashMap<>();
            Set<String> nouns = new HashSet<>();
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> add(forms, nouns, line));
            }
            return new Names(forms, new Citations(forms), nouns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Integer> forms, Set<String> nouns, String line) {
        for (String entry : line.strip().split(" +")) {
            if (entry.endsWith(NOUN)) {
                nouns.add(entry.substring(0, entry.length() - NOUN.length()));
                continue;
            }
            int colon = entry.indexOf(CASES_FOLLOW);
            String form = colon < 0 ? entry : entry.substring(0, colon);
            int cases = colon < 0 ? 0 : Cases.ofInitials(entry.substring(colon + 1));
            forms.merge(form, cases, (one, other) -> one | other);
        }
    }

    /** Tells which words of the draft are names, in which cases they may stand, and what their lemmas are. */
    public void mark(Draft draft) {
        for (int i = 1; i <= draft.size; i++) {
            Integer cases = forms.get(draft.forms[i]);
            if (cases != null) {
                draft.given[i] = TagNumber.PROPN;
                draft.cases[i] = cases;
                draft.names[i] = citations.lemma(draft.forms[i], cases);
            } else if (nouns.contains(draft.forms[i])) {
                draft.given[i] = TagNumber.NOUN;
            }
        }
    }
}
