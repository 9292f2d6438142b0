// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.junit.jupiter.api.Test;

class StoryPageTest {

    private static final List<StoryPage> PAGES =
            Stories.of(7).pages().limit(4000).toList();

    @Test
    void theSameSeedTellsTheSameStories() {
        assertThat(Stories.of(7).pages().limit(300).toList()).isEqualTo(PAGES.subList(0, 300));
        assertThat(Stories.of(8).next()).isNotEqualTo(PAGES.get(0));
    }

    @Test
    void everyMentionQuotesItsPage() {
        for (StoryPage page : PAGES) {
            for (Mention mention : page.mentions()) {
                assertThat(mention.evidence().span().of(page.article().text()))
                        .isEqualTo(mention.evidence().quote());
                assertThat(mention.sentence().start())
                        .isLessThanOrEqualTo(mention.evidence().span().start());
                assertThat(mention.sentence().of(page.article().text())).endsWith(".");
            }
        }
    }

    @Test
    void allFormsAndLanguagesAreTold() {
        Set<Form> forms = PAGES.stream()
                .flatMap(p -> p.mentions().stream())
                .map(Mention::form)
                .collect(Collectors.toSet());
        Set<String> languages =
                PAGES.stream().map(p -> p.article().language().code()).collect(Collectors.toSet());

        assertThat(forms).contains(Form.values()[0]).hasSize(Form.values().length - 2);
        assertThat(languages).containsExactlyInAnyOrder("en", "fr", "es", "pt", "ru");
    }

    @Test
    void noTwoPagesAreOne() {
        Set<String> hashes = new HashSet<>();

        assertThat(PAGES).allMatch(page -> hashes.add(page.article().contentHash()));
    }

    @Test
    void pagesComeInTheOrderOfTheNews() {
        List<String> days = PAGES.stream()
                .filter(p -> p.article().published() != null)
                .map(p -> p.article().publishedDate().orElseThrow().iso())
                .toList();

        assertThat(days.get(0)).isLessThan(days.get(days.size() - 1));
    }

    @Test
    void partsAddUpToWhatIsDelivered() {
        List<Undertaking> settled =
                PAGES.stream().flatMap(p -> p.settled().stream()).toList();

        assertThat(settled).hasSizeGreaterThan(100);
        assertThat(settled.stream().flatMap(u -> u.outstanding().stream()))
                .isNotEmpty()
                .allMatch(left -> left.signum() >= 0);
    }
}
