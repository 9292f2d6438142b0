// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Makes releases of ledgers, and reads all their bytes. */
final class Releases {

    private Releases() {}

    static Released of(Path ledger, Path folder) {
        return of(ledger, folder, null);
    }

    static Released of(Path ledger, Path folder, @Nullable Path previous) {
        try (Ledger open = Ledger.openExisting(ledger)) {
            return Release.write(open, request(folder, previous));
        }
    }

    static ReleaseRequest request(Path folder, @Nullable Path previous) {
        return new ReleaseRequest(
                folder,
                "2031.10",
                EntryFilter.all(),
                EnumSet.allOf(Format.class),
                previous,
                "entente test",
                null,
                ReleaseRequest.Publisher.NONE);
    }

    /** Every file by its path, with its bytes. */
    static Map<String, byte[]> bytes(Path folder) {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
