// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import org.entente.release.internal.table.Kind;

/** What Parquet stores (Type in parquet.thrift), with the number that stands for it. */
enum PhysicalType {
    BOOLEAN(0),
    INT32(1),
    INT64(2),
    DOUBLE(5),
    BYTE_ARRAY(6),
    FIXED_LEN_BYTE_ARRAY(7);

    private final int number;

    PhysicalType(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static PhysicalType of(Kind kind) {
        return switch (kind) {
            case TEXT, CODE, DATE, LIST -> BYTE_ARRAY;
            case DAY -> INT32;
            case WHOLE -> INT64;
            case DECIMAL -> FIXED_LEN_BYTE_ARRAY;
            case REAL -> DOUBLE;
            case FLAG -> BOOLEAN;
        };
    }
}
