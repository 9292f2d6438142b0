// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.language;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.text.Language;

/** The file name of a treebank, which begins with its language as Universal Dependencies name them ({@code fr_pud-ud-test.conllu}). */
public final class TreebankName {

    private static final Pattern NAMED = Pattern.compile("^[a-z]{2}_");

    private TreebankName() {}

    /** The language a treebank is in by its name; empty when the name tells none. */
    public static Optional<Language> language(Path treebank) {
        String name = String.valueOf(treebank.getFileName());
        return NAMED.matcher(name).find()
                ? Optional.of(new Language(name.substring(0, name.indexOf('_'))))
                : Optional.empty();
    }
}
