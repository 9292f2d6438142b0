// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.language;

import java.util.List;
import java.util.Locale;
import org.entente.app.resource.BundledText;
import org.entente.coder.NewsCoder;
import org.entente.model.text.Language;

/** The files that make a language, and the page that tells how to add one. */
public final class LanguageKit {

    /** The languages the program is built for; others may be on the class path. */
    public static final List<Language> STANDARD =
            List.of(Language.FRENCH, Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.RUSSIAN);

    private static final int COLUMNS = 3;

    private LanguageKit() {}

    /** The languages of {@link #STANDARD} that are read: those with all that is needed. */
    public static List<Language> read() {
        return STANDARD.stream().filter(NewsCoder::reads).toList();
    }

    /** Its English name. */
    public static String name(Language language) {
        return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The files in the order in which one writes them. */
    public static List<KitFile> files() {
        return BundledText.read(LanguageKit.class, "kit.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", COLUMNS))
                .map(columns -> new KitFile(columns[0], columns[1].equals("needed"), columns[2]))
                .toList();
    }

    /** The page in Markdown. */
    public static String guide() {
        return BundledText.read(LanguageKit.class, "guide.md").replace("{{files}}", table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| file | for | |");
        STANDARD.forEach(language -> table.append(' ').append(language.code()).append(" |"));
        table.append("\n|---|---|---").append("|--:".repeat(STANDARD.size())).append("|\n");
        for (KitFile file : files()) {
            table.append("| `")
                    .append(file.room())
                    .append('/')
                    .append(file.name())
                    .append("` | ")
                    .append(file.purpose())
                    .append(" | ")
                    .append(file.needed() ? "needed" : "helps")
                    .append(" |");
            for (Language language : STANDARD) {
                table.append(' ').append(file.size(language).orElse("-")).append(" |");
            }
            table.append('\n');
        }
        return table.toString().stripTrailing();
    }
}
