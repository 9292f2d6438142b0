// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Labels;

/**
 * The treebank's tree over the nodes of a view. A word whose head is not among them hangs on the nearest ancestor that is.
 *
 * @param heads for each node, the root being the node behind the last word
 * @param labels relation numbers
 */
record GoldTree(int[] heads, int[] labels) {

    static GoldTree of(Sentence sentence, View view, Labels relations) {
        int[] node = new int[sentence.size() + 1];
        for (int i = 1; i <= view.size; i++) {
            node[view.at[i]] = i;
        }
        int[] heads = new int[view.size + 2];
        int[] labels = new int[view.size + 2];
        heads[0] = -1;
        heads[view.root] = -1;
        for (int i = 1; i <= view.size; i++) {
            int head = sentence.word(view.at[i]).head();
            while (head != 0 && node[head] == 0) {
                head = sentence.word(head).head();
            }
            heads[i] = head == 0 ? view.root : node[head];
            labels[i] = relations.number(sentence.word(view.at[i]).deprel());
        }
        return new GoldTree(heads, labels);
    }
}
