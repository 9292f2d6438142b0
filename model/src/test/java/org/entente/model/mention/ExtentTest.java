// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers with ends: what comes out claims no more than what went in. */
class ExtentTest {

    private static Extent of(int value, Bound bound) {
        return new Extent(BigDecimal.valueOf(value), bound, null);
    }

    private static Extent range(int value, int upper) {
        return new Extent(BigDecimal.valueOf(value), Bound.RANGE, BigDecimal.valueOf(upper));
    }

    private static final Extent FORTY = of(40, Bound.EXACT);
    private static final Extent TEN = of(10, Bound.EXACT);

    @Test
    void printsNumbersAsTheyAreSaid() {
        assertThat(FORTY.label()).isEqualTo("40");
        assertThat(of(40, Bound.ABOUT).label()).isEqualTo("~40");
        assertThat(of(40, Bound.AT_LEAST).label()).isEqualTo("≥40");
        assertThat(of(40, Bound.LESS_THAN).label()).isEqualTo("<40");
        assertThat(range(40, 50).label()).isEqualTo("40–50");
    }

    @Test
    void aSumIsAsSureAsItsParts() {
        assertThat(FORTY.plus(TEN).label()).isEqualTo("50");
        assertThat(FORTY.plus(of(10, Bound.ABOUT)).label()).isEqualTo("~50");
        assertThat(FORTY.plus(of(10, Bound.AT_LEAST)).label()).isEqualTo("≥50");
        assertThat(FORTY.plus(of(10, Bound.MORE_THAN)).label()).isEqualTo(">50");
        assertThat(FORTY.plus(of(10, Bound.AT_MOST)).label()).isEqualTo("40–50");
        assertThat(range(40, 50).plus(range(1, 2)).label()).isEqualTo("41–52");
        assertThat(of(5, Bound.AT_MOST).plus(of(10, Bound.AT_MOST)).label()).isEqualTo("≤15");
        assertThat(of(5, Bound.AT_MOST).plus(of(10, Bound.AT_LEAST)).label()).isEqualTo("≥10");
    }

    @Test
    void whatIsOutstandingOfABoundedPromiseIsBounded() {
        assertThat(of(40, Bound.AT_MOST).less(TEN).label()).isEqualTo("≤30");
        assertThat(of(40, Bound.MORE_THAN).less(TEN).label()).isEqualTo(">30");
        assertThat(range(40, 50).less(TEN).label()).isEqualTo("30–40");
        assertThat(range(40, 50).less(of(45, Bound.EXACT)).label()).isEqualTo("≤5");
    }

    @Test
    void whatIsOutstandingAfterABoundedDeliveryIsBoundedTheOtherWay() {
        assertThat(FORTY.less(of(10, Bound.AT_LEAST)).label()).isEqualTo("≤30");
        assertThat(FORTY.less(of(10, Bound.MORE_THAN)).label()).isEqualTo("<30");
        assertThat(FORTY.less(of(10, Bound.AT_MOST)).label()).isEqualTo("30–40");
        assertThat(FORTY.less(range(10, 20)).label()).isEqualTo("20–30");
        assertThat(FORTY.less(of(50, Bound.EXACT)).label()).isEqualTo("0");
    }

    @Test
    void ofTwoWordsAboutANumberTheOneThatTellsMoreCounts() {
        assertThat(Bound.AT_MOST.and(Bound.ABOUT)).isEqualTo(Bound.AT_MOST);
        assertThat(Bound.ABOUT.and(Bound.AT_MOST)).isEqualTo(Bound.AT_MOST);
        assertThat(Bound.ABOUT.and(Bound.EXACT)).isEqualTo(Bound.ABOUT);
    }

    @Test
    void onlyARangeHasTwoEnds() {
        assertThatThrownBy(() -> range(50, 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(50, Bound.RANGE)).isInstanceOf(IllegalArgumentException.class);
    }
}
