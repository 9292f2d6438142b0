// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.GoldFile;
import org.entente.app.score.Level;
import org.entente.app.score.LineKey;
import org.entente.app.score.ScoreTable;
import org.entente.app.score.Tally;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;

/** The project's own hand-coded news texts. The floors lie a little below what is reached today; they only rise. */
class StoriesTest {

    private static final double PRECISION = 0.75;
    private static final double F1 = 0.42;
    private static final double STATUS_F1 = 0.38;
    private static final int DOCUMENTS_A_MENTION = 5;

    private static final Path TEXTS = SharedData.STORIES.resolve("fr");
    private static final Map<LineKey, List<CodedEvent>> GOLD = GoldFile.read(SharedData.STORIES.resolve("gold.jsonl"));

    @Test
    void eventsAndTheirStatusDoNotFallBelowTheirFloorsAndQuietTextsStayQuiet() {
        Coded stories = Coded.of(GOLD, TEXTS, Set.of());
        System.err.println("StoriesTest:\n" + ScoreTable.format(stories.scores()) + stories.empty());
        Tally events = stories.scores().at(Level.EVENT);

        assertThat(events.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(events.f1()).isGreaterThanOrEqualTo(F1);
        assertThat(stories.scores().at(Level.STATUS).f1()).isGreaterThanOrEqualTo(STATUS_F1);
        assertThat(stories.empty().documents()).isPositive();
        assertThat(stories.empty().mentions() * DOCUMENTS_A_MENTION)
                .isLessThanOrEqualTo(stories.empty().documents());
    }

    @Test
    void theGoldQuotesItsLinesAndUsesTheWordsOfTheModel() throws IOException {
        for (Map.Entry<LineKey, List<CodedEvent>> entry : GOLD.entrySet()) {
            LineKey key = entry.getKey();
            List<String> lines = Files.readAllLines(TEXTS.resolve(key.document() + ".txt"));
            assertThat(key.line()).as(key.toString()).isBetween(1, lines.size());
            for (CodedEvent event : entry.getValue()) {
                assertThat(lines.get(key.line() - 1)).as(key.toString()).contains(event.note());
                assertThat(event.note()).as(key.toString()).isNotBlank();
                assertThat(event.types()).as(key.toString()).allMatch(type -> isOne(EventType.values(), type));
                assertThat(event.forms()).as(key.toString()).allMatch(form -> Form.ofLabel(form) != null);
                assertThat(event.statuses()).as(key.toString()).allMatch(status -> Status.ofLabel(status) != null);
                assertThat(List.of(event.source(), event.target()))
                        .as(key.toString())
                        .doesNotHaveDuplicates()
                        .allMatch(code -> code.matches("[A-Z]{3}|IGO:[A-Z0-9-]+"));
            }
        }
    }

    private static boolean isOne(EventType[] types, String name) {
        return List.of(types).stream().anyMatch(type -> type.name().equals(name));
    }
}
