// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Hashes rows so that no two different ones give the same bytes: each value is preceded by its type and length. */
final class Digest {

    private final MessageDigest sha256;
    private final ByteBuffer head = ByteBuffer.allocate(1 + Long.BYTES);

    Digest(String previous) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        text(previous);
    }

    void row(String table, @Nullable Object... values) {
        text(table);
        for (Object value : values) {
            if (value == null) {
                number('0', 0);
            } else if (value instanceof Long number) {
                number('l', number);
            } else if (value instanceof Double number) {
                number('d', Double.doubleToLongBits(number));
            } else if (value instanceof byte[] bytes) {
                number('b', bytes.length);
                sha256.update(bytes);
            } else {
                text(value.toString());
            }
        }
        number('.', values.length);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number('s', bytes.length);
        sha256.update(bytes);
    }

    private void number(char type, long number) {
        head.clear();
        head.put((byte) type).putLong(number).flip();
        sha256.update(head);
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
