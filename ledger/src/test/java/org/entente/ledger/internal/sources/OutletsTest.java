// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.source.Outlet;
import org.entente.model.source.OutletKind;
import org.entente.model.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

    @ParameterizedTest
    @CsvSource({
        "https://tass.com/politics/1,,TASS,RUS,STATE_AGENCY",
        "https://www.reuters.com/world/x?y=1,,Reuters,GBR,AGENCY",
        "https://fr.africanews.com/x,,Africanews,FRA,PRIVATE",
        "file.html,ТАСС,TASS,RUS,STATE_AGENCY",
        "file.html,Agencia EFE,EFE,ESP,AGENCY",
        "https://www.mid.ru/ru/1,,МИД России,RUS,OFFICIAL",
        "https://mfa.gov.gh/a,,mfa.gov.gh,GHA,OFFICIAL",
        "https://www.diplomatie.gouv.fr/a,,diplomatie.gouv.fr,FRA,OFFICIAL",
        "https://www.gob.mx/sre,,gob.mx,MEX,OFFICIAL",
        "https://www.gov.uk/news,,gov.uk,GBR,OFFICIAL",
        "https://www.mofa.go.kr/a,,mofa.go.kr,KOR,OFFICIAL",
        "https://navy.mil/a,,navy.mil,USA,OFFICIAL",
        "https://news.un.org/a,,UN News,IGO:UN,BODY",
        "https://journal.example/a,,journal.example,,UNKNOWN",
        "https://journal.example/a,Le Journal,Le Journal,,UNKNOWN",
    })
    void anOutletIsKnownByItsDomainItsNameOrThePatternOfStates(
            String location, String site, String name, String country, OutletKind kind) {
        Outlet outlet = Outlets.of(location, site, "page");
        assertThat(outlet.name()).isEqualTo(name);
        assertThat(outlet.country()).isEqualTo(country);
        assertThat(outlet.kind()).isEqualTo(kind);
        assertThat(outlet.reliability()).isEqualTo(kind.first());
    }

    @Test
    void whatSaysNothingOfItselfStandsForItself() {
        assertThat(Outlets.of("folder/page.html", null, "hash").key()).isEqualTo("hash");
    }

    @Test
    void aGradeThatAPersonSetsIsKeptApartFromTheRule() {
        Outlet outlet = Outlets.of("https://tass.ru/1", null, "page").rated(Reliability.D);
        assertThat(outlet.rated()).isTrue();
        assertThat(outlet.reliability()).isEqualTo(Reliability.D);
    }
}
