// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

/**
 * One line of one document.
 *
 * @param document file name without {@code .txt}
 * @param line from 1
 */
public record LineKey(String document, int line) implements Comparable<LineKey> {

    @Override
    public int compareTo(LineKey other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
