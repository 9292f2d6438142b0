// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IATI against a grammar of what we write; see the head of iati-2.03-subset.xsd for what that proves. */
class IatiTest {

    @TempDir
    Path folder;

    @Test
    void activitiesKeepToTheOrderAndCodesOfTheStandard() {
        Path file = activities(Story.ofGhana());

        assertThatCode(() -> XmlGrammar.iati().check(file)).doesNotThrowAnyException();
    }

    @Test
    void aPledgeACommitmentAndAPaymentAreTransactionsOfTheirOwnTypes() throws IOException {
        String xml = Files.readString(activities(Story.ofGhana()));

        assertThat(transactions(xml))
                .containsExactly(
                        "12 2031-04-05 80000000 USD", "2 2031-05-19 80000000 USD", "3 2031-08-31 20000000 USD");
    }

    @Test
    void whatIsOnlyPledgedIsNoCommitment() throws IOException {
        String xml = Files.readString(activities(new Story()
                .tell(
                        "https://a.example/1",
                        "A",
                        "2031-01-02",
                        "Oslo promet cinq millions.",
                        Story.loan(Status.PLEDGED, "5000000", null))));

        assertThat(transactions(xml)).containsExactly("12 2031-01-02 5000000 USD");
        assertThat(xml).contains("<activity-status code=\"1\"/>");
    }

    @Test
    void whatIsSignedWithoutAPledgeIsNoPledge() throws IOException {
        String xml = Files.readString(activities(new Story()
                .tell(
                        "https://a.example/1",
                        "A",
                        "2031-01-02",
                        "Le prêt de cinq millions est signé.",
                        Story.loan(Status.AGREED, "5000000", "2031-01-01"))));

        assertThat(transactions(xml)).containsExactly("2 2031-01-01 5000000 USD");
    }

    @Test
    void goodsAreResultsWithWhatWasPromisedAndDelivered() throws IOException {
        String xml = Files.readString(activities(Story.ofGhana()));

        assertThat(xml).contains("<target value=\"60\"/>").containsPattern("<actual value=\"(10|8)\">");
        assertThat(xml).contains("<narrative>Told as 8 | 10</narrative>");
    }

    @Test
    void visitsAreNoActivitiesAndWithoutActivitiesThereIsNoFile() {
        Path ledger = new Story()
                .tell("a", "A", "2031-01-02", "Accra salue Oslo.", Story.praise())
                .record(folder.resolve("b.db"));
        Releases.of(ledger, folder.resolve("b"));

        assertThat(folder.resolve("b/iati")).doesNotExist();
    }

    private Path activities(Story story) {
        Releases.of(story.record(folder.resolve("a.db")), folder.resolve("a"));
        return folder.resolve("a/iati/activities.xml");
    }

    private static List<String> transactions(String xml) {
        Pattern transaction =
                Pattern.compile("<transaction-type code=\"(\\d+)\"/>\\s+<transaction-date iso-date=\"(.*?)\"/>\\s+"
                        + "<value currency=\"(...)\" value-date=\".*?\">(.*?)</value>");
        return transaction
                .matcher(xml)
                .results()
                .map((MatchResult m) -> m.group(1) + " " + m.group(2) + " " + m.group(4) + " " + m.group(3))
                .toList();
    }
}
