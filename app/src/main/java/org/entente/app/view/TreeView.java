// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/** A dependency tree drawn as an outline: each word under the word it depends on, in the order of the sentence. */
public final class TreeView {

    private TreeView() {}

    /** Lines such as {@code ├─ nsubj  géant  NOUN}. */
    public static List<String> lines(Sentence sentence, String indent, Style style) {
        List<Row> rows = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.head() == 0) {
                draw(sentence, word, "", "", rows);
            }
        }
        int branches =
                rows.stream().mapToInt(row -> Columns.width(row.branch())).max().orElse(0);
        int forms = rows.stream()
                .mapToInt(row -> Columns.width(row.word().form()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            Word word = row.word();
            lines.add((indent
                            + style.faint(Columns.padLeft(String.valueOf(word.id()), 3)) + "  "
                            + Columns.pad(row.branch(), branches)
                            + style.bold(Columns.pad(word.form(), forms)) + "  "
                            + style.yellow(Columns.pad(word.upos().name(), 5)) + "  "
                            + word.lemma()
                            + style.faint(word.feats().equals(Word.NO_FEATURES) ? "" : "  " + word.feats()))
                    .stripTrailing());
        }
        return lines;
    }

    private static void draw(Sentence sentence, Word word, String before, String below, List<Row> rows) {
        rows.add(new Row(before + word.deprel() + " ", word));
        List<Word> children =
                sentence.words().stream().filter(w -> w.head() == word.id()).toList();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            draw(sentence, children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), rows);
        }
    }

    private record Row(String branch, Word word) {}
}
