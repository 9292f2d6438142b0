// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Commitment.Kind;
import org.entente.model.entry.Commitment.Rule;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pledge or commitment: each rule with its words in each language. */
class CommitmentTest {

    @TempDir
    Path folder;

    private Commitment of(Page... pages) {
        try (Ledger ledger = Ledger.open(folder.resolve("c.db"))) {
            for (Page page : pages) {
                ledger.record(page.article(), page.mentions(), "1");
            }
            assertThat(ledger.entries(EntryFilter.all())).hasSize(1);
            return ledger.entries(EntryFilter.all()).get(0).commitment();
        }
    }

    private static Page loan(String site, String published, String language, Status status, String sentence) {
        return Page.of(site, published, sentence)
                .with(Page.draft(EventType.AID, Form.FINANCE, status, sentence)
                        .language(language)
                        .about("port", "port", "quai")
                        .worth(90_000_000, "EUR"));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | AGREED  | SIGNED      | Un contrat de 90 millions a été signé pour le quai.
            fr | AGREED  | MEMORANDUM  | Un protocole d’accord de 90 millions a été signé pour le quai.
            fr | PLEDGED | PLEDGE_WORD | La ministre a promis 90 millions pour le quai.
            fr | PLEDGED | COMMIT_WORD | La ministre s’est engagée à verser 90 millions pour le quai.
            fr | AGREED  | OPEN_WORD   | Le conseil a approuvé 90 millions pour le quai.
            fr | PLEDGED | CREDIT_LINE | Une ligne de crédit de 90 millions ira au quai.
            en | AGREED  | SIGNED      | The two sides signed a 90 million financing deal for the quay.
            en | AGREED  | MEMORANDUM  | An MoU on 90 million for the quay was signed.
            en | PLEDGED | PLEDGE_WORD | The minister pledged 90 million for the quay.
            en | PLEDGED | COMMIT_WORD | The bank committed 90 million to the quay.
            en | AGREED  | OPEN_WORD   | The board approved 90 million for the quay.
            en | PLEDGED | CREDIT_LINE | A line of credit of 90 million will pay for the quay.
            en | PLEDGED | PROMISED    | The bank will lend 90 million for the quay.
            es | AGREED  | SIGNED      | Las dos partes firmaron un crédito de 90 millones para el muelle.
            es | AGREED  | MEMORANDUM  | Suscribieron un memorando de 90 millones para el muelle.
            es | PLEDGED | PLEDGE_WORD | La ministra prometió 90 millones para el muelle.
            es | PLEDGED | COMMIT_WORD | El banco se comprometió a prestar 90 millones para el muelle.
            es | AGREED  | OPEN_WORD   | El consejo aprobó 90 millones para el muelle.
            pt | AGREED  | SIGNED      | As duas partes assinaram um crédito de 90 milhões para o cais.
            pt | AGREED  | MEMORANDUM  | Assinaram uma carta de intenções de 90 milhões para o cais.
            pt | PLEDGED | PLEDGE_WORD | A ministra prometeu 90 milhões para o cais.
            pt | PLEDGED | COMMIT_WORD | O banco comprometeu-se a emprestar 90 milhões para o cais.
            pt | AGREED  | OPEN_WORD   | O conselho aprovou 90 milhões para o cais.
            ru | AGREED  | SIGNED      | Стороны подписали кредит на 90 миллионов для причала.
            ru | AGREED  | MEMORANDUM  | Подписан меморандум о 90 миллионах для причала.
            ru | PLEDGED | PLEDGE_WORD | Министр пообещал 90 миллионов для причала.
            ru | PLEDGED | COMMIT_WORD | Банк обязался дать 90 миллионов для причала.
            ru | AGREED  | OPEN_WORD   | Совет одобрил 90 миллионов для причала.
            ru | PLEDGED | CREDIT_LINE | Причал построят за счёт кредитной линии на 90 миллионов.
            fr | DONE    | DISBURSED   | La banque a versé 90 millions pour le quai.
            fr | PROPOSED| TALKS       | Les deux pays discutent de 90 millions pour le quai.
            """)
    void theWordsBesideTheStatusDecide(String language, Status status, Rule rule, String sentence) {
        assertThat(of(loan("A", "2025-03-01", language, status, sentence)).rule())
                .isEqualTo(rule);
    }

    @Test
    void aPledgeThatIsSignedLaterKeepsBothDates() {
        Commitment commitment = of(
                loan("A", "2025-02-13", "fr", Status.PLEDGED, "La ministre a promis 90 millions pour le quai."),
                loan("B", "2025-05-21", "fr", Status.AGREED, "Un contrat de 90 millions a été signé pour le quai."));
        assertThat(commitment.kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(commitment.rule()).isEqualTo(Rule.SIGNED);
        assertThat(commitment.pledged()).hasToString("2025-02-13");
        assertThat(commitment.committed()).hasToString("2025-05-21");
    }

    @Test
    void conflictingReportsMakeACommitment() {
        Commitment commitment = of(
                loan("A", "2025-05-21", "fr", Status.AGREED, "Un contrat de 90 millions a été signé pour le quai."),
                loan("B", "2025-05-22", "en", Status.PLEDGED, "The minister pledged 90 million for the quay."));
        assertThat(commitment.kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(commitment.rule()).isEqualTo(Rule.CONFLICT);
    }

    @Test
    void whatIsPaidIsCarriedOutWhateverWasSaidBefore() {
        Commitment commitment = of(
                loan("A", "2025-02-13", "fr", Status.PLEDGED, "La ministre a promis 90 millions pour le quai."),
                loan("B", "2025-05-22", "fr", Status.DONE, "La banque a versé 90 millions pour le quai."));
        assertThat(commitment.kind()).isEqualTo(Kind.IMPLEMENTATION);
        assertThat(commitment.pledged()).hasToString("2025-02-13");
    }
}
