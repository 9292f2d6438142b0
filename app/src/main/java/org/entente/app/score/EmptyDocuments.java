// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was coded in documents that hold nothing to code, where every mention is a mistake: how quiet the coder is when it should be.
 *
 * @param documents how many documents have no event in the gold, not even an unclear one
 * @param mentions how many were coded in them
 */
public record EmptyDocuments(int documents, int mentions) {

    public static EmptyDocuments of(
            Set<String> documents,
            Map<LineKey, List<CodedEvent>> gold,
            Map<LineKey, List<CodedEvent>> coded,
            Set<LineKey> ignored) {
        Set<String> empty = new HashSet<>(documents);
        gold.forEach((line, events) -> {
            if (!events.isEmpty()) {
                empty.remove(line.document());
            }
        });
        int mentions = coded.entrySet().stream()
                .filter(line -> empty.contains(line.getKey().document()) && !ignored.contains(line.getKey()))
                .mapToInt(line -> line.getValue().size())
                .sum();
        return new EmptyDocuments(empty.size(), mentions);
    }
}
