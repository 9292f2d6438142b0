// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.view.Times;
import org.entente.model.mention.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-11, 2025-11",
        "2025-11-04/2025-11-05, 2025-11-04/05",
        "2025-11-30/2025-12-02, 2025-11-30/12-02",
        "2025-10/2025-12, 2025-10/12",
        "2025-12-29/2026-01-02, 2025-12-29/2026-01-02",
        "2025/2026, 2025/2026",
        "2025/2026-03, 2025/2026-03"
    })
    void theEndOfAnIntervalIsShortenedToWhatDiffers(String iso, String shown) {
        assertThat(Times.of(TimeSpan.parse(iso))).isEqualTo(shown);
    }
}
