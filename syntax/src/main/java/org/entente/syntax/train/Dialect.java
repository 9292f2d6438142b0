// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.util.List;
import org.entente.model.text.Sentence;

/**
 * The sentences of one treebank, whose habits may not be those of others in the same language.
 *
 * @param whole those from which everything is learned
 * @param trees those of which only the trees are learned, where tags, features and lemmas are not worth it
 */
public record Dialect(List<Sentence> whole, List<Sentence> trees) {

    public Dialect {
        whole = List.copyOf(whole);
        trees = List.copyOf(trees);
    }

    int size() {
        return whole.size() + trees.size();
    }
}
