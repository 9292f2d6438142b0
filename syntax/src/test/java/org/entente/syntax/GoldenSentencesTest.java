// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.text.Language;
import org.entente.syntax.conllu.Conllu;
import org.junit.jupiter.api.Test;

/** The analysis of a few sentences, kept so that a change of model or code shows what it changes. */
class GoldenSentencesTest {

    private static final String TEXT = """
            La ministre des Affaires étrangères, Mme Claire Duval, s’est rendue mardi à Montevideo, où elle a signé huit accords.
            « Nous livrerons cinquante autobus d’ici 2027 », a-t-elle promis à l’issue de l’entretien.
            Le port, que les deux pays construisent ensemble depuis 2021, coûtera 2 000 000 d’euros.
            L’Uruguay a condamné l’attaque et demandé au Conseil de sécurité de se réunir.
            """;

    @Test
    void theAnalysisOfOurOwnSentencesIsKept() throws IOException {
        String header =
                "# Our own sentences as the French model analyses them; made by GoldenSentencesTest. Not a gold standard: it shows what a change of model or code changes.\n";
        String actual =
                header + Conllu.write(Pipeline.forLanguage(Language.FRENCH).analyse(TEXT));
        Path golden = Path.of(System.getProperty("entente.root", "."))
                .resolve("syntax/src/test/resources/org/entente/syntax/golden.fr.conllu");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(golden, actual, StandardCharsets.UTF_8);
        }
        assertThat(golden).content(StandardCharsets.UTF_8).isEqualTo(actual);
    }
}
