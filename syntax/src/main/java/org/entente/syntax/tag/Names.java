// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.text.Language;
import org.entente.model.text.Upos;
import org.entente.syntax.internal.Draft;

/**
 * Names that are proper nouns whenever they are written with a capital ({@code <language>.names.txt}). A treebank of some thousand
 * sentences has few of the world's countries; at the start of a sentence their capital says nothing. Immutable and thread-safe.
 *
 * @param forms the names as written
 */
public record Names(Set<String> forms) {

    public Names {
        forms = Set.copyOf(forms);
    }

    /** The names of a language; none when it has no list. */
    public static Names of(Language language) {
        String file = "/org/entente/syntax/" + language.code() + ".names.txt";
        try (InputStream in = Names.class.getResourceAsStream(file)) {
            Set<String> forms = new HashSet<>();
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> forms.addAll(Set.of(line.strip().split(" +"))));
            }
            return new Names(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the tagger which words of the draft are names. */
    public void mark(Draft draft) {
        for (int i = 1; i <= draft.size; i++) {
            if (forms.contains(draft.forms[i])) {
                draft.given[i] = Upos.PROPN.ordinal() + 1;
            }
        }
    }
}
