// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

/** The forms a release can take; docs/releases.md says what each of them carries. */
public enum Format {
    /** Flat tables after RFC 4180. */
    CSV,
    /** The same tables as JSON lines. */
    JSONL,
    /** The same tables as Apache Parquet. */
    PARQUET,
    /** The same tables as one workbook. */
    XLSX,
    /** Activities of the International Aid Transparency Initiative, version 2.03. */
    IATI,
    /** Entities of FollowTheMoney. */
    FTM,
    /** Entries that have a place, as GeoJSON. */
    GEOJSON,
    /** The articles as BibTeX and CSL-JSON. */
    CITATIONS,
    /** Quotes as W3C Web Annotations. */
    ANNOTATIONS
}
