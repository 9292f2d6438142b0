// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.entente.page.Samples;
import org.junit.jupiter.api.Test;

class PageScoreTest {

    @Test
    void wordsAreComparedAsBags() {
        assertThat(PageComparison.f1("a b c d", "d c b a")).isEqualTo(1);
        assertThat(PageComparison.f1("a a b", "a b b")).isEqualTo(2.0 / 3);
        assertThat(PageComparison.f1("a", "")).isZero();
    }

    /** Floors a little under what is reached, so that a change for the worse shows. */
    @Test
    void pagesPeopleReadAreReadAlike() throws IOException {
        PageScore score = PageScore.of(Samples.shared("pages/naeb"), new ArrayList<>());
        System.err.print(score.table());

        assertThat(score.all().bodyF1()).isGreaterThan(0.935);
        assertThat(score.apart().bodyF1()).isGreaterThan(0.925);
        assertThat(score.clean().bodyF1()).isGreaterThan(0.96);
        assertThat(score.all().title()).isGreaterThan(0.92);
        assertThat(score.all().date()).isGreaterThan(0.82);
        assertThat(score.all().authors()).isGreaterThan(0.85);
    }
}
