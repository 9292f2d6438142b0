// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Thrift's compact protocol, which Parquet's headers and footer are in (apache/thrift,
 * doc/specs/thrift-compact-protocol.md). Fields must be written in ascending order of their ids. Not thread-safe.
 */
final class CompactThrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    /** Longer lists, and larger steps between ids, take a header of their own. */
    private static final int SHORT = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    byte[] bytes() {
        return out.toByteArray();
    }

    CompactThrift i32(int id, int value) {
        field(id, I32);
        zigzag(value);
        return this;
    }

    CompactThrift i64(int id, long value) {
        field(id, I64);
        zigzag(value);
        return this;
    }

    CompactThrift string(int id, String value) {
        field(id, BINARY);
        text(value);
        return this;
    }

    CompactThrift beginStruct(int id) {
        field(id, STRUCT);
        return beginElement();
    }

    /** A structure that is an element of a list. */
    CompactThrift beginElement() {
        outer.push(last);
        last = 0;
        return this;
    }

    CompactThrift end() {
        out.write(0);
        last = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    CompactThrift structs(int id, int size) {
        list(id, STRUCT, size);
        return this;
    }

    CompactThrift ints(int id, int... values) {
        list(id, I32, values.length);
        for (int value : values) {
            zigzag(value);
        }
        return this;
    }

    CompactThrift strings(int id, String... values) {
        list(id, BINARY, values.length);
        for (String value : values) {
            text(value);
        }
        return this;
    }

    private void list(int id, int type, int size) {
        field(id, LIST);
        if (size < SHORT) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
    }

    private void field(int id, int type) {
        int step = id - last;
        if (step <= 0 || step > SHORT) {
            throw new IllegalArgumentException("field " + id + " after " + last);
        }
        out.write(step << 4 | type);
        last = id;
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    private void zigzag(long value) {
        varint(value << 1 ^ value >> 63);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
