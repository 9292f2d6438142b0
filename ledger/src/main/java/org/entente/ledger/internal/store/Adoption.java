// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A reading that was put in force, seen from inside the transaction that does it.
 *
 * @param seq number of the row of {@code adoption}
 * @param page number of the page
 * @param reading number of the reading that is in force from now on
 * @param readingId its hash
 * @param before number of the reading that was in force until now; null for a page that is new
 * @param article what was read
 * @param mentions all mentions of the reading, in its order
 */
public record Adoption(
        long seq,
        long page,
        long reading,
        String readingId,
        @Nullable Long before,
        Article article,
        List<Held> mentions) {

    public Adoption {
        mentions = List.copyOf(mentions);
    }

    /**
     * A mention as the tables hold it.
     *
     * @param seq number of its row
     * @param id its hash
     * @param code the public short form of its id
     * @param isNew whether no reading before held it
     */
    public record Held(long seq, String id, String code, boolean isNew, Mention mention) {}
}
