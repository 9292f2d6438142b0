// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import java.util.List;
import org.entente.model.text.Language;

/**
 * Which tags of a language's full-form dictionary are those of finite verbs in the third person, from the lines {@code finite} and
 * {@code finite-plural} of {@code <language>.lexicon.txt}: beginnings of tags, in which a question mark stands for any one sign.
 *
 * @param singular tags that go with one subject
 * @param plural tags that go with several
 */
public record FiniteTags(List<String> singular, List<String> plural) {

    static final String SINGULAR = "finite ";
    static final String PLURAL = "finite-plural ";

    public FiniteTags {
        singular = List.copyOf(singular);
        plural = List.copyOf(plural);
    }

    /** The tags of a language; none when its file does not say. */
    public static FiniteTags of(Language language) {
        LexiconReader reader = new LexiconReader(language);
        return new FiniteTags(reader.finite(SINGULAR), reader.finite(PLURAL));
    }

    public boolean one(String tag) {
        return singular.stream().anyMatch(pattern -> begins(tag, pattern));
    }

    public boolean many(String tag) {
        return plural.stream().anyMatch(pattern -> begins(tag, pattern));
    }

    private static boolean begins(String tag, String pattern) {
        return tag.length() >= pattern.length() && LexiconReader.fits(pattern, tag.substring(0, pattern.length()));
    }
}
