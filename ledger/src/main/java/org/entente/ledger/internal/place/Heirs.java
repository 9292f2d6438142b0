// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.internal.Recorded;
import org.entente.model.mention.Mention;
import org.entente.model.text.Span;

/**
 * When a page is coded again, a mention that is new stands where the one stood that it takes the place of: that of the old reading, of
 * one pair, on whose words it rests most. What was decided about the old one holds for its heir.
 */
final class Heirs {

    private Heirs() {}

    /** The one of the old reading whose place this mention takes. */
    static Optional<Recorded> ancestor(Mention mention, List<Recorded> old) {
        return old.stream()
                .filter(o -> isSamePair(o.mention(), mention))
                .filter(o -> overlap(o.mention(), mention) > 0)
                .max(Comparator.comparing((Recorded o) -> o.mention().form() == mention.form())
                        .thenComparing(o -> overlap(o.mention(), mention))
                        .thenComparing(o -> o.mention().type() == mention.type())
                        .thenComparing(o -> -o.seq()));
    }

    private static boolean isSamePair(Mention a, Mention b) {
        String source = a.source().country();
        String target = a.target().country();
        return source.equals(b.source().country()) && target.equals(b.target().country())
                || source.equals(b.target().country())
                        && target.equals(b.source().country());
    }

    private static int overlap(Mention a, Mention b) {
        Span one = a.evidence().span();
        Span two = b.evidence().span();
        return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    }
}
