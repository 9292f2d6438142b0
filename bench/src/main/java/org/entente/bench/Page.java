// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bytes of one page to be read.
 *
 * @param name what messages call it
 * @param bytes not to be changed
 * @param size in pages of the seed's size
 */
record Page(String name, byte[] bytes, double size) {

    /** Characters of the seed page, the measure of all speeds. Letters of any script count as one. */
    static final int SEED_CHARACTERS = 3_097;

    static Page of(Path path) throws IOException {
        return new Page(path.toString(), Files.readAllBytes(path), 1);
    }

    /** The largest documents of a folder, each cut at the end of the line that brings it nearest to the seed's size. */
    static List<Page> largest(Path folder, int count) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Page::cut)
                    .sorted(Comparator.comparingLong((Cut cut) -> -cut.whole())
                            .thenComparing(cut -> cut.page().name()))
                    .limit(count)
                    .map(Cut::page)
                    .toList();
        }
    }

    private static Cut cut(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = 0;
            while (end < text.length()) {
                int next = text.indexOf('\n', end) + 1;
                next = next == 0 ? text.length() : next;
                if (Math.abs(next - SEED_CHARACTERS) > Math.abs(end - SEED_CHARACTERS)) {
                    break;
                }
                end = next;
            }
            byte[] kept = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
            return new Cut(new Page(path.toString(), kept, end / (double) SEED_CHARACTERS), text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Cut(Page page, long whole) {}
}
