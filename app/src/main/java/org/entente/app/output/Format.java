// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.util.Locale;

/** How results are printed. */
public enum Format {
    /** For people. */
    TABLE,
    /** One document. */
    JSON,
    /** One record a line. */
    JSONL,
    /** One row a record, with a header (RFC 4180). */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
