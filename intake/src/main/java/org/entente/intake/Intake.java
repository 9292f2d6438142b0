// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of several sources, one after the other in the order in which they were named. {@link #next} is for one thread. */
public final class Intake implements AutoCloseable {

    private final List<Source> sources;
    private final Position from;
    private int source;
    private @Nullable Iterator<Leaf> leaves;
    private @Nullable Leaf leaf;
    private @Nullable PageStream stream;
    private Mark mark = Mark.START;

    private volatile long packedDone;
    private volatile long packedHere;

    /** @param from what is settled already; {@link Position#START} for nothing */
    public Intake(List<Source> sources, Position from) {
        this.sources = List.copyOf(sources);
        this.from = from;
        this.source = from.source();
    }

    /** What is named, from its beginning; links are not followed. */
    public static Intake offline(List<String> names, InputStream standardInput) {
        return new Intake(
                names.stream()
                        .map(name -> Sources.named(name, standardInput, Web.closed()))
                        .toList(),
                Position.START);
    }

    /** The next page or refusal; null at the end. */
    public @Nullable Arrived next() {
        while (true) {
            PageStream open = stream != null ? stream : open();
            if (open == null) {
                return null;
            }
            Arrival arrival = open.next();
            packedHere = open.packedRead();
            Leaf here = leaf;
            if (arrival != null && here != null) {
                mark = new Mark(mark.arrivals() + 1, arrival.spot().offset());
                return new Arrived(arrival, new Position(source, here.location(), mark), here.isBulk());
            }
            packedDone += size(here);
            packedHere = 0;
            close();
        }
    }

    private @Nullable PageStream open() {
        Leaf next = nextLeaf();
        if (next == null) {
            return null;
        }
        leaf = next;
        mark = source == from.source() && next.location().equals(from.leaf()) ? from.mark() : Mark.START;
        stream = next.open(mark);
        return stream;
    }

    private @Nullable Leaf nextLeaf() {
        while (leaves == null || !leaves.hasNext()) {
            if (leaves != null) {
                source++;
                leaves = null;
            }
            if (source >= sources.size()) {
                return null;
            }
            Source next = sources.get(source);
            leaves = next instanceof Folder folder
                    ? folder.leaves()
                    : List.of((Leaf) next).iterator();
        }
        Leaf next = leaves.next();
        // The leaves of a folder come in the order of their paths.
        while (source == from.source() && next.location().compareTo(from.leaf()) < 0 && leaves.hasNext()) {
            packedDone += size(next);
            next = leaves.next();
        }
        return next;
    }

    /** How much of what is in files has been read, packed as it lies there, in bytes. Any thread may ask. */
    public long packedRead() {
        return packedDone + packedHere;
    }

    /** How much there is in files, in bytes, as far as it can be known; walks the folders. Any thread may ask. */
    public long packedSize() {
        long all = 0;
        for (Source each : sources) {
            if (each instanceof Folder folder) {
                for (Iterator<Leaf> walk = folder.leaves(); walk.hasNext(); ) {
                    all += size(walk.next());
                }
            } else {
                all += size((Leaf) each);
            }
        }
        return all;
    }

    private static long size(@Nullable Leaf leaf) {
        if (leaf instanceof OneFile file) {
            return size(file.path());
        }
        return leaf instanceof Archive archive ? size(archive.path()) : 0;
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
