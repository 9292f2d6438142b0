// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.coder.NewsCoder;
import org.entente.model.text.Language;

/** How pages are spoken of that are kept although nothing is coded in them, because their language is not read. */
public final class UnreadLanguages {

    private UnreadLanguages() {}

    /** What stands in the place of a page's mentions. */
    public static String ofPage(Language language) {
        return language.equals(Language.UNKNOWN)
                ? "not coded: its language could not be told"
                : "not coded: its language is not read yet (" + language + ")";
    }

    /** For example {@code "3 in a language that is not read: de 2, it 1"}; empty when all are read. */
    public static String count(Collection<Language> languages) {
        return count(languages.stream().collect(Collectors.toMap(language -> language, language -> 1, Integer::sum)));
    }

    /** The same, of how many pages there are in each language. */
    public static String count(Map<Language, Integer> languages) {
        Map<String, Integer> unread = new TreeMap<>();
        languages.forEach((language, pages) -> {
            if (!NewsCoder.reads(language)) {
                unread.merge(language.code(), pages, Integer::sum);
            }
        });
        if (unread.isEmpty()) {
            return "";
        }
        long all = unread.values().stream().mapToLong(Integer::longValue).sum();
        return all + " in a language that is not read: "
                + unread.entrySet().stream()
                        .map(language -> language.getKey() + " " + language.getValue())
                        .collect(Collectors.joining(", "));
    }
}
