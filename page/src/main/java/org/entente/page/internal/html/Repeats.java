// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;

/** Finds what a text says twice: summaries above it that are its first sentences, pull quotes, the same paragraph again. */
final class Repeats {

    /** So many letters are the same by chance only in boilerplate. */
    private static final int LEAST = 40;
    /** Summaries are among so many first pieces. */
    private static final int FIRST = 3;
    /** In longer texts pull quotes are not looked for: that takes the square of the length. */
    private static final int LONGEST = 200_000;

    private Repeats() {}

    /** Moves what is repeated from the kept pieces to the discarded. */
    static void drop(List<Selection.Piece> kept, List<Discarded> discarded) {
        List<String> bare = kept.stream().map(p -> Markup.bare(p.text())).toList();
        boolean searched = bare.stream().mapToInt(String::length).sum() <= LONGEST;
        Set<String> seen = new HashSet<>();
        List<Selection.Piece> once = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Selection.Piece piece = kept.get(i);
            String own = bare.get(i);
            boolean repeated = own.length() >= LEAST
                    && piece.kind() != Block.Kind.CAPTION
                    && (!seen.add(own) || searched && isWithinOther(piece.kind(), i, own, bare));
            if (repeated) {
                discarded.add(new Discarded(piece.text(), Reason.LOW_CONTENT));
            } else {
                once.add(piece);
            }
        }
        kept.clear();
        kept.addAll(once);
    }

    private static boolean isWithinOther(Block.Kind kind, int at, String own, List<String> bare) {
        int from = switch (kind) {
            case PARAGRAPH -> at < FIRST ? at + 1 : bare.size();
            case QUOTE -> 0;
            case TITLE, STANDFIRST, HEADING, CAPTION, LIST_ITEM -> bare.size();
        };
        for (int i = from; i < bare.size(); i++) {
            if (i != at && bare.get(i).length() > own.length() && bare.get(i).contains(own)) {
                return true;
            }
        }
        return false;
    }
}
