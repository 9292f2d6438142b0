// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.app.fault.Faults;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Turns what the user names into pages: files as they are, folders with all that is in them, {@code -} for standard input. */
public final class PageFinder {

    /** What counts as a page inside a folder; a file that is named itself may be called anything. */
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "txt");

    /** Folders nested deeper than this are a mistake, or a trap. */
    private static final int DEEPEST = 64;

    private PageFinder() {}

    /** The pages in the order of {@code paths}, those of a folder by name; a path that is no good becomes a page that is refused. */
    public static List<PageInput> find(List<String> paths, InputStream standardInput) {
        List<PageInput> pages = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                pages.add(new StreamInput("-", standardInput));
            } else {
                pages.addAll(at(path));
            }
        }
        return List.copyOf(pages);
    }

    private static List<PageInput> at(String location) {
        try {
            Path path = Path.of(location);
            return Files.isDirectory(path) ? in(path, location) : List.of(new FileInput(location, path));
        } catch (InvalidPathException e) {
            return List.of(new RefusedInput(
                    location, new EntenteException.Data(FaultCode.NO_SUCH_PATH, location, "not a path", e)));
        }
    }

    private static List<PageInput> in(Path folder, String location) {
        List<PageInput> pages = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(folder, pages));
        } catch (IOException e) {
            return List.of(new RefusedInput(location, Faults.of(e, location)));
        }
        if (pages.isEmpty()) {
            return List.of(new RefusedInput(
                    location,
                    new EntenteException.Data(
                            FaultCode.EMPTY_INPUT, location, "no pages in this folder (.html, .htm, .xhtml, .txt)")));
        }
        pages.sort(Comparator.comparing(PageInput::location));
        return pages;
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<PageInput> pages;

        Visitor(Path root, List<PageInput> pages) {
            this.root = root;
            this.pages = pages;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPage(file) && !isHidden(file)) {
                pages.add(new FileInput(file.toString(), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            pages.add(new RefusedInput(file.toString(), Faults.of(failure, file.toString())));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
