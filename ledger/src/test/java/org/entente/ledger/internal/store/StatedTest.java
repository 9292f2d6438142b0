// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.entente.ledger.internal.store.MentionStatements.Value;
import org.junit.jupiter.api.Test;

class StatedTest {

    @Test
    void valuesComeBackWhateverIsInThem() {
        List<Value> values = List.of(
                new Value("subject", 0, "two\nlines = \\n one \\ more\\\\"),
                new Value("key", 0, ""),
                new Value("key", 1, " spaces = signs "),
                new Value("key", 12, "a\u0000b\r\t"),
                new Value("item.what", 3, "автобусы 🚌"));
        assertThat(Stated.values(Stated.text(values))).isEqualTo(values);
        assertThat(Stated.text(values)).doesNotContain("\u0000");
    }

    @Test
    void nothingStatedIsAnEmptyText() {
        assertThat(Stated.text(List.of())).isEmpty();
        assertThat(Stated.values("")).isEmpty();
    }

    @Test
    void aTextThatWasCutOffIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stated.values("subject=buses"));
        assertThatIllegalArgumentException().isThrownBy(() -> Stated.values("subject\nkey=bus\n"));
    }
}
