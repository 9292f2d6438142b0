// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LineKey FIRST = new LineKey("a", 1);
    private static final LineKey SECOND = new LineKey("a", 2);

    private static final CodedEvent GIFT = event("AID", "finance", "pledged", "NOR", "GHA");
    private static final CodedEvent GIVEN = event("AID", "finance", "done", "NOR", "GHA");
    private static final CodedEvent LOAN_BACK = event("AID", "finance", "done", "GHA", "NOR");
    private static final CodedEvent TALKS = event("CONSULT", "meeting", "done", "GHA", "NOR");
    private static final CodedEvent TALKS_TURNED = event("CONSULT", "meeting", "done", "NOR", "GHA");

    @Test
    void linesWhereNeitherCodesAnythingDoNotCount() {
        Agreement agreement = agreement(Map.of(FIRST, List.of(GIFT)), Map.of(FIRST, List.of(GIFT)));

        assertThat(agreement.between("fr", "en")).isEqualTo(new Agreement.Count(1, 1, 1, 1, 1));
    }

    @Test
    void anEventThatOnlyOneLanguageCodesIsNoAgreement() {
        Agreement agreement =
                agreement(Map.of(FIRST, List.of(GIFT), SECOND, List.of(TALKS)), Map.of(FIRST, List.of(GIFT)));

        assertThat(agreement.all().lines()).isEqualTo(2);
        assertThat(agreement.all().share(agreement.all().status())).isEqualTo(0.5);
        assertThat(agreement.disagreements()).containsOnlyKeys(SECOND);
    }

    @Test
    void pairTypeAndStatusAreCountedApart() {
        assertThat(agreement(Map.of(FIRST, List.of(GIFT)), Map.of(FIRST, List.of(GIVEN)))
                        .all())
                .isEqualTo(new Agreement.Count(1, 1, 1, 0, 0));
        assertThat(agreement(Map.of(FIRST, List.of(GIFT)), Map.of(FIRST, List.of(LOAN_BACK)))
                        .all())
                .isEqualTo(new Agreement.Count(1, 1, 0, 0, 0));
    }

    @Test
    void talksHaveNoDirection() {
        assertThat(agreement(Map.of(FIRST, List.of(TALKS)), Map.of(FIRST, List.of(TALKS_TURNED)))
                        .all()
                        .whole())
                .isOne();
    }

    @Test
    void aFurtherEventOnOneSideLeavesTheLineOnlyPartlyTheSame() {
        assertThat(agreement(Map.of(FIRST, List.of(GIFT, TALKS)), Map.of(FIRST, List.of(GIFT)))
                        .all())
                .isEqualTo(new Agreement.Count(1, 1, 1, 1, 0));
    }

    @Test
    void setsAddUp() {
        Agreement one = agreement(Map.of(FIRST, List.of(GIFT)), Map.of(FIRST, List.of(GIFT)));
        Agreement other = agreement(Map.of(SECOND, List.of(GIFT)), Map.of());

        assertThat(one.plus(other).all()).isEqualTo(new Agreement.Count(2, 1, 1, 1, 1));
    }

    private static Agreement agreement(Map<LineKey, List<CodedEvent>> english, Map<LineKey, List<CodedEvent>> french) {
        return Agreement.of(new TreeMap<>(Map.of("en", english, "fr", french)), Set.of());
    }

    private static CodedEvent event(String type, String form, String status, String source, String target) {
        return new CodedEvent(List.of(type), List.of(form), List.of(status), source, target, true, "");
    }
}
