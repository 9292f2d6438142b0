// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.util.Locale;
import java.util.Set;

/** What names of files tell of what is in them, where nobody named the file itself. */
final class PageNames {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "txt");
    private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "gz", "warc", "wet");

    private PageNames() {}

    static boolean isPage(String name) {
        return PAGES.contains(extension(name));
    }

    static boolean isArchive(String name) {
        return ARCHIVES.contains(extension(name));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
