// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.util.Optional;
import org.entente.release.Format;
import org.entente.release.ReleaseRequest;
import org.entente.release.internal.annotation.AnnotationsPart;
import org.entente.release.internal.cite.CitationsPart;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.ftm.FtmPart;
import org.entente.release.internal.geo.GeoPart;
import org.entente.release.internal.iati.IatiPart;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;

/** Which part of a release makes which format. */
final class Parts {

    private Parts() {}

    /** Empty for the formats of tables, which one part makes together. */
    static Optional<ReleasePart> of(
            Format format, ReleaseRequest request, ReleaseFolder folder, Counts counts, Counts leftOut)
            throws IOException {
        return switch (format) {
            case CSV, JSONL, PARQUET, XLSX -> Optional.empty();
            case IATI -> Optional.of(new IatiPart(request.publisher(), folder, counts, leftOut));
            case FTM -> Optional.of(new FtmPart(folder, counts));
            case GEOJSON -> Optional.of(new GeoPart(folder, counts, leftOut));
            case CITATIONS -> Optional.of(new CitationsPart(folder, counts));
            case ANNOTATIONS -> Optional.of(new AnnotationsPart(folder, counts));
        };
    }
}
