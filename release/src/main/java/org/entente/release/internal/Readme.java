// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.entente.release.ReleaseRequest;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.folder.WrittenFile;
import org.entente.release.internal.part.Counts;

/** The README of a release: what lies where, how to check it, how to cite it. */
final class Readme {

    private static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "csv", "the tables, RFC 4180 (`CODEBOOK.md` explains every column)",
            "jsonl", "the same tables as JSON lines",
            "parquet", "the same tables as Apache Parquet",
            "entente.xlsx", "the same tables as one workbook",
            "iati", "activities of IATI 2.03; pledges are transactions of type 12, commitments of type 2",
            "ftm", "entities of FollowTheMoney, as JSON lines",
            "geo", "entries that have a place, as GeoJSON",
            "sources", "the articles as BibTeX and CSL-JSON",
            "annotations", "quotes as W3C Web Annotations, as JSON lines",
            "CHANGES.md", "what changed since the release before; `changes.csv` has every value"));

    private Readme() {}

    static void write(ReleaseRequest request, Counts counts, ReleaseFolder folder) throws IOException {
        StringBuilder text =
                new StringBuilder("# Release ").append(request.version()).append("\n\n");
        text.append(
                "What states agreed, promised, delivered, said and did to each other, as news pages tell it, with the exact words behind every value.\n");
        text.append("Made by ").append(request.tool()).append(".\n\n| table | rows |\n|---|--:|\n");
        for (var table : TablesPart.TABLES) {
            text.append("| ")
                    .append(table.name())
                    .append(" | ")
                    .append(counts.map().getOrDefault(table.name(), 0L))
                    .append(" |\n");
        }
        text.append("\n## What lies where\n\n| | |\n|---|---|\n");
        FOLDERS.forEach((name, about) -> {
            if (has(folder, name)) {
                text.append("| `").append(name).append("` | ").append(about).append(" |\n");
            }
        });
        text.append("""

                ## Before you count

                - Unknown is empty. It is never 0.
                - Sums should take the entries whose `recommended_for_aggregates` is true: agreed, under way or done, and no part of another entry.
                - A number with rivals is disputed: the others stand beside it, and the table `claims` says who says what.
                - Money is nominal, in the currency of the articles. Nothing is converted or deflated.
                - Ids are stable: an entry keeps its id from release to release, and an id that was merged away is told in `changes.csv`.

                ## Checking

                `manifest.json` has the size and the SHA-256 of every file; `sha256sum -c SHA256SUMS` checks them. Releasing the same ledger again gives the same
                bytes.

                ## Citing

                """);
        text.append("Give the version (")
                .append(request.version())
                .append(
                        ") and the SHA-256 of `manifest.json`; cite an entry by its id. The words quoted are those of the articles' authors.\n");
        try (OutputStream out = folder.create("README.md")) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean has(ReleaseFolder folder, String name) {
        return folder.files().stream()
                .map(WrittenFile::path)
                .anyMatch(path -> path.equals(name) || path.startsWith(name + "/"));
    }
}
