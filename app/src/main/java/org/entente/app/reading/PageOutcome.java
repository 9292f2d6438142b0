// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.List;
import org.entente.intake.Spot;
import org.entente.model.article.Article;
import org.entente.model.fault.EntenteException;
import org.entente.model.mention.Mention;
import org.entente.model.text.Language;

/** What became of one page. */
public sealed interface PageOutcome {

    String location();

    /**
     * It was read.
     *
     * @param article what it says
     * @param mentions what was coded in it, in order of their evidence
     */
    record Coded(Article article, List<Mention> mentions) implements PageOutcome {
        public Coded {
            mentions = List.copyOf(mentions);
        }

        @Override
        public String location() {
            return article.location();
        }
    }

    /**
     * It was read, and nothing in it can be, or was, coded; it came with many others that nobody chose, and is not kept.
     *
     * @param language of its text
     */
    record PassedOver(String location, Language language) implements PageOutcome {}

    /** It was refused; the rest of the batch goes on. */
    record Refused(String location, Spot spot, EntenteException fault) implements PageOutcome {}
}
