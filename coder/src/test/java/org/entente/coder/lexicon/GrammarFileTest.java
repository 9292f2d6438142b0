// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarFileTest {

    @Test
    void aSettingThatNobodyAsksForIsNamedWithItsLine() {
        List<Line> lines = List.of(
                Line.parse("grammar.xx.txt", 1, "genitive of"), Line.parse("grammar.xx.txt", 2, "genitives of, from"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrammarFile(lines).grammar())
                .withMessage("grammar.xx.txt:2: no setting is called genitives");
    }

    @Test
    void wordsOfOneSettingMayStandOnSeveralLines() {
        List<Line> lines = List.of(
                Line.parse("grammar.xx.txt", 1, "negation not"), Line.parse("grammar.xx.txt", 2, "negation never, no"));

        assertThat(new GrammarFile(lines).grammar().negations()).containsExactlyInAnyOrder("not", "never", "no");
    }
}
