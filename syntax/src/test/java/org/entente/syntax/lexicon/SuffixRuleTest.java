// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuffixRuleTest {

    @Test
    void theRuleBetweenFormAndLemmaMakesTheLemma() {
        assertThat(SuffixRule.between("Chevaux", "cheval").apply("Chevaux")).isEqualTo("cheval");
    }

    /** A name of one letter once ended the reading of a page. */
    @Test
    void aRuleThatWouldLeaveNothingLeavesTheForm() {
        assertThat(new SuffixRule(1, "", false).apply("у")).isEqualTo("у");
        assertThat(new SuffixRule(2, "", true).apply("У")).isEqualTo("у");
    }
}
