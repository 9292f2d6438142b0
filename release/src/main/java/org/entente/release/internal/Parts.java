// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.util.Optional;
import org.entente.release.Format;
import org.entente.release.ReleaseRequest;
import org.entente.release.internal.folder.ReleaseFolder;

/** Which part of a release makes which format. */
final class Parts {

    private Parts() {}

    /** Empty for the formats of tables, which one part makes together. */
    static Optional<ReleasePart> of(
            Format format, ReleaseRequest request, ReleaseFolder folder, Counts counts, Counts leftOut)
            throws IOException {
        return switch (format) {
            case CSV, JSONL, PARQUET, XLSX -> Optional.empty();
            case IATI, FTM, GEOJSON, CITATIONS, ANNOTATIONS -> Optional.empty();
        };
    }
}
