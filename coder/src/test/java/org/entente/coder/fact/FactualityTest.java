// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.coder.NewsCoder;
import org.entente.coder.Texts;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {

    private static final NewsCoder CODER = NewsCoder.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en|Chile called on Sweden to stop the delivery of turbines to Myanmar.
        en|Italy threatened to halt the delivery of pumps to Libya.
        fr|Le Chili a appelé la Suède à suspendre la livraison de turbines au Myanmar.
        fr|L’Italie a menacé de suspendre la livraison de pompes à la Libye.
        es|Chile pidió a Suecia suspender la entrega de turbinas a Myanmar.
        es|Italia amenazó con suspender la entrega de bombas a Libia.
        pt|O Chile pediu à Suécia que suspendesse a entrega de turbinas a Myanmar.
        pt|A Itália ameaçou suspender a entrega de bombas à Líbia.
        ru|Чили призвала Швецию прекратить поставку турбин Мьянме.
        ru|Италия пригрозила приостановить поставку насосов Ливии.
        """)
    void whatIsOnlyAskedOrThreatenedToStopIsNotStopped(String language, String sentence) {
        assertThat(CODER.code(Texts.article(new Language(language), sentence, "2026-03-04")))
                .extracting(Mention::form)
                .isNotEmpty()
                .doesNotContain(Form.DELIVERY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en|Nepal condemned Turkey’s sale of drones to Indonesia.
        fr|Le Népal a condamné la vente de drones turcs à l’Indonésie.
        es|Nepal condenó la venta de drones turcos a Indonesia.
        pt|O Nepal condenou a venda de drones turcos à Indonésia.
        ru|Непал осудил поставку турецких беспилотников Индонезии.
        """)
    void whatIsCondemnedHappensAndWhoCondemnsHasNoPartInIt(String language, String sentence) {
        assertThat(CODER.code(Texts.article(new Language(language), sentence, "2026-03-04")))
                .filteredOn(m -> m.form() == Form.DELIVERY)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.status()).isEqualTo(Status.DONE);
                    assertThat(m.source().country()).isEqualTo("TUR");
                    assertThat(m.target().country()).isEqualTo("IDN");
                });
    }
}
