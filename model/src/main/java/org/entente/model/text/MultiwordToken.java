// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.text;

/**
 * A surface token that stands for several syntactic words, as {@code aux} for {@code à les}.
 *
 * @param firstId id of its first word
 * @param lastId id of its last word, greater than {@code firstId}
 * @param span the surface characters
 * @param form the surface form
 */
public record MultiwordToken(int firstId, int lastId, Span span, String form) {

    public MultiwordToken {
        if (firstId < 1 || lastId <= firstId) {
            throw new IllegalArgumentException("not a range of words: " + firstId + "-" + lastId);
        }
    }
}
