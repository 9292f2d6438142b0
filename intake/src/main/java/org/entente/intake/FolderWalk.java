// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Walks a folder in the order in which its paths sort as text. */
final class FolderWalk implements Iterator<Leaf> {

    private final Folder folder;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Leaf ahead;
    private boolean any;
    private boolean over;

    FolderWalk(Folder folder) {
        this.folder = folder;
        ahead = enter(folder.path());
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !over) {
            ahead = step();
        }
        return ahead != null;
    }

    @Override
    public Leaf next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Leaf leaf = ahead;
        ahead = null;
        return leaf;
    }

    private @Nullable Leaf step() {
        Level level = levels.peek();
        if (level == null) {
            over = true;
            return any
                    ? null
                    : new NoSource(
                            folder.location(),
                            new EntenteException.Data(
                                    FaultCode.EMPTY_INPUT,
                                    folder.location(),
                                    "no pages in this folder (.html, .htm, .xhtml, .txt, or archives of them)"));
        }
        if (!level.entries().hasNext()) {
            levels.pop();
            return null;
        }
        Path entry = level.entries().next();
        if (Files.isDirectory(entry)) {
            return enter(entry);
        }
        if (!PageNames.isPage(name(entry)) && !PageNames.isArchive(name(entry))) {
            return null;
        }
        any = true;
        return Sources.file(entry.toString(), entry);
    }

    /** Goes down into a folder; what stands in the way is an answer of its own. */
    private @Nullable Leaf enter(Path path) {
        String place = path.toString();
        try {
            if (levels.size() >= Limits.FOLDER_DEPTH) {
                return refused(place, FaultCode.NESTED_TOO_DEEPLY, "folders nested too deeply");
            }
            Path real = path.toRealPath();
            if (levels.stream().anyMatch(level -> level.real().equals(real))) {
                throw new FileSystemLoopException(place);
            }
            levels.push(new Level(real, entries(path)));
            return null;
        } catch (IOException e) {
            any = true;
            return new NoSource(place, InputFaults.of(e, place));
        }
    }

    private Leaf refused(String place, FaultCode code, String why) {
        any = true;
        return new NoSource(place, new EntenteException.Data(code, place, why));
    }

    /** A folder sorts as its path does when a slash follows. */
    private static Iterator<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(entry -> Files.isDirectory(entry) ? name(entry) + '/' : name(entry)));
        return entries.iterator();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private record Level(Path real, Iterator<Path> entries) {}
}
