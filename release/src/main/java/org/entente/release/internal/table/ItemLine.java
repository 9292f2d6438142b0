// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.entry.Step;
import org.entente.model.mention.Item;

/**
 * Goods that one sentence names.
 *
 * @param step id of the mention
 * @param n its number among the goods of the sentence, from 1
 */
public record ItemLine(String step, int n, Item item) {

    public static List<ItemLine> of(Step step) {
        List<ItemLine> lines = new ArrayList<>();
        for (Item item : step.mention().items()) {
            lines.add(new ItemLine(step.id(), lines.size() + 1, item));
        }
        return lines;
    }
}
