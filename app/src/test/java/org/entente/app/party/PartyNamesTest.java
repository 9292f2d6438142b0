// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.fault.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "la russie, RUS",
        "Россия, RUS",
        "Rusia, RUS",
        "Rússia, RUS",
        "Russia, RUS",
        "Alemania, DEU",
        "Alemanha, DEU",
        "Германия, DEU",
        "de, DEU",
        "ООН, IGO:UN",
        "Naciones Unidas, IGO:UN",
        "OTAN, IGO:NATO",
        "НАТО, IGO:NATO",
    })
    void aCountryOrBodyIsKnownByItsNameInEveryLanguageThatIsRead(String word, String code) {
        assertThat(PartyNames.codeOf(word)).isEqualTo(code);
    }

    @Test
    void whatNobodyIsCalledIsRefused() {
        assertThatThrownBy(() -> PartyNames.codeOf("Atlantis")).isInstanceOf(EntenteException.User.class);
    }
}
