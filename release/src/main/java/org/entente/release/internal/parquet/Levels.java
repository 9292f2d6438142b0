// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Repetition or definition levels of a page, as runs of equal levels (Encodings.md of Parquet's format, RLE / bit-packing hybrid; only
 * its RLE half). Levels fit one byte.
 */
final class Levels {

    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
    private int level;
    private int length;

    void add(int next) {
        if (length > 0 && next != level) {
            endRun();
        }
        level = next;
        length++;
    }

    private void endRun() {
        int header = length << 1;
        while ((header & ~0x7F) != 0) {
            runs.write(header & 0x7F | 0x80);
            header >>>= 7;
        }
        runs.write(header);
        runs.write(level);
        length = 0;
    }

    /** Appends the levels, with their length before them as data pages of version 1 have it, and starts anew. */
    void drain(LittleEndian page) {
        if (length > 0) {
            endRun();
        }
        page.int32(runs.size());
        page.bytes(runs.toByteArray());
        runs.reset();
    }
}
