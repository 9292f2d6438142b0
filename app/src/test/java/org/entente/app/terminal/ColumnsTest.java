// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void escapesAndCombiningMarksTakeNoColumns() {
        assertThat(Columns.width(Style.COLOURED.red("été"))).isEqualTo(3);
        assertThat(Columns.width("e\u0301te\u0301")).isEqualTo(3);
    }

    @Test
    void aCutTextFitsAndSaysThatItWasCut() {
        assertThat(Columns.cut("promesse tenue", 9)).isEqualTo("promesse…");
        assertThat(Columns.cut("tenue", 5)).isEqualTo("tenue");
    }

    @Test
    void textOfAPageCannotMoveTheCursor() {
        assertThat(Columns.onOneLine("un\u001b[2Jdeux\r\n\ttrois\u00a0quatre")).isEqualTo("un [2Jdeux trois quatre");
    }

    @Test
    void wrappingBreaksAtBlanksAndKeepsLongWordsWhole() {
        assertThat(Columns.wrap("a livré dix automobiles", 10)).containsExactly("a livré", "dix", "automobiles");
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }

    @Test
    void noLineBeginsOrEndsWithALoneGuillemet() {
        assertThat(Columns.wrap("il dit « oui et non »", 10)).containsExactly("il dit", "« oui et", "non »");
    }

    @Test
    void plainStyleAddsNothing() {
        assertThat(Style.PLAIN.bold("x")).isEqualTo("x");
        assertThat(Style.COLOURED.bold("x")).isEqualTo("\u001b[1mx\u001b[0m");
    }
}
