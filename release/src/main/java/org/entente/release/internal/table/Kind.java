// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.math.BigDecimal;
import java.util.List;

/** What the cells of a column hold, in Java and for those who read the codebook. */
public enum Kind {
    /** Free text, often in the words of an article. */
    TEXT(String.class, "text"),
    /** A code out of a closed list, or an id. */
    CODE(String.class, "code"),
    /** ISO 8601: a day, a month, a year, or an interval of two of them. */
    DATE(String.class, "date (ISO 8601, also a month, a year or an interval)"),
    /** A day, as ISO 8601 writes it. */
    DAY(String.class, "day (ISO 8601)"),
    /** Several texts. */
    LIST(List.class, "list of text"),
    WHOLE(Long.class, "whole number"),
    /** An exact decimal number. */
    DECIMAL(BigDecimal.class, "decimal number"),
    /** Degrees. */
    REAL(Double.class, "floating point number"),
    FLAG(Boolean.class, "true or false");

    private final Class<?> type;
    private final String label;

    Kind(Class<?> type, String label) {
        this.type = type;
        this.label = label;
    }

    public Class<?> type() {
        return type;
    }

    public String label() {
        return label;
    }
}
