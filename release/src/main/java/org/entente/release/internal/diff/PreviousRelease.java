// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonText;

/**
 * The release before. Its tables are taken only as its own sums have them.
 *
 * @param version what it is called
 * @param sums SHA-256 of each file by its path
 */
public record PreviousRelease(Path folder, String version, Map<String, String> sums) {

    private static final int BUFFER = 1 << 16;
    /** Hex digits of a SHA-256, and the two blanks after them. */
    private static final int SUM_DIGITS = 64;

    public PreviousRelease {
        sums = Map.copyOf(sums);
    }

    /** @throws org.entente.model.fault.EntenteException NOT_A_RELEASE when it is none, or a file of it is not what it was */
    public static PreviousRelease open(Path folder) throws IOException {
        Path manifest = folder.resolve(ReleaseFolder.MANIFEST);
        Path list = folder.resolve(ReleaseFolder.SUMS);
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(list)) {
            throw SortedRows.none(folder, "is no release: it has no manifest");
        }
        Map<String, String> sums = new HashMap<>();
        for (String line : Files.readAllLines(list)) {
            if (line.length() > SUM_DIGITS + 2) {
                sums.put(line.substring(SUM_DIGITS + 2), line.substring(0, SUM_DIGITS));
            }
        }
        PreviousRelease release = new PreviousRelease(folder, "", sums);
        release.check(ReleaseFolder.MANIFEST);
        String version = JsonText.firstText(manifest, "version")
                .orElseThrow(() -> SortedRows.none(manifest, "tells no version"));
        return new PreviousRelease(folder, version, sums);
    }

    /** A table as CSV, after its sum was found to be right. */
    Path table(String name) throws IOException {
        return check("csv/" + name + ".csv");
    }

    private Path check(String path) throws IOException {
        Path file = folder.resolve(path);
        String expected = sums.get(path);
        if (expected == null || !Files.isRegularFile(file)) {
            throw SortedRows.none(file, "is missing from the release");
        }
        if (!expected.equals(sum(file))) {
            throw SortedRows.none(file, "is not what it was: its SHA-256 is another");
        }
        return file;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
