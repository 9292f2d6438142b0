// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.score.GoldFile;
import org.entente.app.score.Level;
import org.entente.app.score.ScoreTable;
import org.entente.app.score.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** News documents that were not written for the project: precision and F1 of events, and silence where there is nothing to say. */
class NtrexAcceptanceTest {

    private static final double PRECISION = 0.60;
    private static final double F1 = 0.40;
    private static final int DOCUMENTS_A_MENTION = 10;

    private static Coded news;

    @BeforeAll
    static void codeTheDocuments() {
        Path folder = SharedData.folder("ntrex");
        news = Coded.of(
                GoldFile.read(folder.resolve("gold.jsonl")),
                folder.resolve("fr"),
                GoldFile.readIgnored(folder.resolve("ignore.txt")));
        System.err.println("NtrexAcceptanceTest:\n" + ScoreTable.format(news.scores()) + news.empty());
    }

    @Test
    void eventsReachTheBarsOfTheIssue() {
        Tally events = news.scores().at(Level.EVENT);

        assertThat(events.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(events.f1()).isGreaterThanOrEqualTo(F1);
    }

    @Test
    void documentsWithNothingInThemYieldAtMostOneMentionInTen() {
        assertThat(news.empty().documents()).isPositive();
        assertThat(news.empty().mentions() * DOCUMENTS_A_MENTION)
                .isLessThanOrEqualTo(news.empty().documents());
    }
}
