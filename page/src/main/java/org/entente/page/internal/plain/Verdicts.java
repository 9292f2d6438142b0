// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** What becomes of each line, while it is being decided: a piece of the article, or left out for a reason. */
final class Verdicts {

    /** A discarded text longer than this is shortened in the middle, in characters. */
    private static final int LONGEST_SHOWN = 400;

    private final List<Line> lines;
    private final @Nullable Reason[] reasons;
    private final Block.Kind[] kinds;
    private final Span[] spans;
    private final List<List<String>> pieces = new ArrayList<>();

    Verdicts(List<Line> lines) {
        this.lines = lines;
        this.reasons = new Reason[lines.size()];
        this.kinds = new Block.Kind[lines.size()];
        this.spans = new Span[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            kinds[i] = Block.Kind.PARAGRAPH;
            spans[i] = lines.get(i).span();
            pieces.add(List.of(lines.get(i).text()));
        }
    }

    void drop(int line, Reason reason) {
        reasons[line] = reason;
    }

    /** Leaves a line out, shown in pieces: the steps of a breadcrumb. */
    void drop(int line, Reason reason, List<String> shown) {
        reasons[line] = reason;
        pieces.set(line, shown);
    }

    /** Keeps a line after all, as a block of a kind. */
    void keep(int line, Block.Kind kind) {
        reasons[line] = null;
        kinds[line] = kind;
    }

    /** Keeps a part of a line; what stands around it in the line is left out with the line's other pieces. */
    void keepPart(int line, Block.Kind kind, Span part, List<String> around) {
        keep(line, kind);
        spans[line] = part;
        pieces.set(line, around);
    }

    boolean isDropped(int line) {
        return reasons[line] != null;
    }

    boolean isDroppedAs(int line, Reason reason) {
        return reasons[line] == reason;
    }

    Block.Kind kind(int line) {
        return kinds[line];
    }

    Span span(int line) {
        return spans[line];
    }

    List<Discarded> discarded() {
        List<Discarded> discarded = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reason reason = reasons[i];
            boolean part =
                    reason == null && spans[i].length() < lines.get(i).span().length();
            if (reason != null || part) {
                for (String piece : pieces.get(i)) {
                    discarded.add(new Discarded(shortened(piece), reason == null ? Reason.BREADCRUMB : reason));
                }
            }
        }
        return discarded;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN / 2) + " […] " + text.substring(text.length() - LONGEST_SHOWN / 2);
    }
}
