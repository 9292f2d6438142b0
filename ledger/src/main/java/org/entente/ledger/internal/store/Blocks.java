// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Block;
import org.entente.model.text.Language;
import org.entente.model.text.Span;

/** The blocks of an article as the text that the column {@code blocks} holds: one line each, kind, start, end and language. */
final class Blocks {

    private Blocks() {}

    static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder(blocks.size() * 24);
        for (Block block : blocks) {
            text.append(block.kind().name())
                    .append(' ')
                    .append(block.span().start())
                    .append(' ')
                    .append(block.span().end())
                    .append(' ')
                    .append(block.language().code())
                    .append('\n');
        }
        return text.toString();
    }

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split(" ", -1);
            blocks.add(new Block(
                    Block.Kind.valueOf(parts[0]),
                    new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                    new Language(parts[3])));
        }
        return blocks;
    }
}
