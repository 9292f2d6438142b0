// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.model.fault.EntenteException;
import org.jspecify.annotations.Nullable;

/** The pages of a zip file, in the order of its directory. Other files in it are left out. */
final class ZipPages implements PageStream {

    private final String location;
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private long size;
    private long packed;
    private long unpacked;
    private long members;
    private boolean over;

    ZipPages(String location, Path path) throws IOException {
        this.location = location;
        this.zip = open(path);
        this.entries = zip.entries();
        this.size = java.nio.file.Files.size(path);
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            // Old programs write names in the charset of their machine; as ISO 8859-1 every name can be read.
            return new ZipFile(path.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public @Nullable Arrival next() {
        while (!over && entries.hasMoreElements()) {
            ZipEntry entry;
            try {
                entry = entries.nextElement();
            } catch (IllegalArgumentException e) {
                return end(new java.util.zip.ZipException("a name in no charset we know"));
            }
            members++;
            if (members > Limits.MEMBERS) {
                over = true;
                return refusal(location, Unpacking.bomb(location, "more than " + Limits.MEMBERS + " members"));
            }
            if (!entry.isDirectory() && PageNames.isPage(entry.getName())) {
                return load(entry);
            }
            if (!entry.isDirectory() && PageNames.isArchive(entry.getName())) {
                String name = name(entry);
                return refusal(name, GzipPage.nested(name));
            }
        }
        return null;
    }

    private Arrival load(ZipEntry entry) {
        String name = name(entry);
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new ZipException("no such member");
            }
            byte[] bytes = GzipPage.page(in, name);
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += bytes.length;
            // Members may lie over one another, so that a small file holds many large ones.
            Unpacking.watch(location, size, unpacked);
            return new PageInput(name, bytes, Headers.NONE, null, new Spot(location, members));
        } catch (IOException e) {
            return refusal(name, InputFaults.of(e, name));
        } catch (EntenteException e) {
            over = e.where() != null && e.where().equals(location);
            return refusal(name, e);
        }
    }

    private Arrival end(IOException e) {
        over = true;
        return refusal(location, InputFaults.of(e, location));
    }

    private Refusal refusal(String name, EntenteException fault) {
        return new Refusal(name, new Spot(location, members), fault);
    }

    private String name(ZipEntry entry) {
        String name = entry.getName();
        return location + "!/" + (name.length() > Limits.NAME_BYTES ? name.substring(0, Limits.NAME_BYTES) : name);
    }

    @Override
    public long packedRead() {
        return Math.min(packed, size);
    }

    @Override
    public long packedSize() {
        return size;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
