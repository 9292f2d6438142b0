// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sheets of a workbook while they are written, in files of their own. */
final class WorkbookParts {

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    WorkbookParts(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The file of one more sheet of this table. */
    Path next(String table) {
        long before = names.stream()
                .filter(n -> n.equals(table) || n.startsWith(table + " "))
                .count();
        names.add(before == 0 ? table : table + " " + (before + 1));
        Path file = folder.resolve("sheet" + names.size() + ".xml");
        files.add(file);
        return file;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    void delete() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
