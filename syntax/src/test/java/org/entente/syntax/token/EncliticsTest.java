// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.text.Language;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.lexicon.LexiconReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncliticsTest {

    @ParameterizedTest
    @CsvSource({
        "entregárselo,entregar se lo",
        "Darle,Dar le",
        "vendiéndolos,vendiendo los",
        "DARLE,DAR LE",
        "parte,''",
        "Camila,''",
        "sale,''",
    })
    void spanishPronounsBehindAVerbAreWords(String token, String words) {
        assertThat(split("es", token)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "tratou-se,tratou se",
        "vendê-los,vendê los",
        "tratar-se-á,tratará se",
        "Deu-lhe,Deu lhe",
        "segunda-feira,''",
        "decreto-lei,''",
    })
    void portuguesePronounsBehindOrInAVerbAreWords(String token, String words) {
        assertThat(split("pt", token)).isEqualTo(words);
    }

    private static String split(String code, String token) {
        Language language = new Language(code);
        return String.join(" ", new Enclitics(SegmentationRules.of(language), lexicon(language)).split(token));
    }

    private static Lexicon lexicon(Language language) {
        LexiconReader reader = new LexiconReader(language);
        for (String infinitive : new String[] {"entregar", "dar", "vender", "tratar"}) {
            reader.add(infinitive, infinitive, "VMN0000");
        }
        reader.add("vendiendo", "vender", "VMG0000");
        reader.add("sale", "salir", "VMIP3S0");
        reader.add("tratou", "tratar", "VMIS3S0");
        reader.add("deu", "dar", "VMIS3S0");
        reader.add("parte", "parte", "NCFS000");
        return reader.lexicon();
    }
}
