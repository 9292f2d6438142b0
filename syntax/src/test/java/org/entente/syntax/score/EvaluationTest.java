// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.train.Treebanks;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String GOLD = """
            1\tIl\til\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_
            2\tva\taller\tVERB\t_\tTense=Pres\t0\troot\t_\t_
            3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_
            3\tà\tà\tADP\t_\t_\t5\tcase\t_\t_
            4\tle\tle\tDET\t_\tDefinite=Def\t5\tdet\t_\t_
            5\tport\tport\tNOUN\t_\tGender=Masc\t2\tobl:arg\t_\t_

            """;

    @Test
    void theSameScoresAHundred() {
        SyntaxScore score = Evaluation.compare(Treebanks.tiny(), Treebanks.tiny());
        score.byName()
                .forEach((name, measure) -> assertThat(measure.f1()).as(name).isEqualTo(1));
    }

    @Test
    void subtypesDoNotCountButRelationsDo() {
        SyntaxScore subtype = compare(GOLD.replace("obl:arg", "obl:mod"));
        assertThat(subtype.las().f1()).isEqualTo(1);
        SyntaxScore other = compare(GOLD.replace("obl:arg", "nmod"));
        assertThat(other.las().f1()).isEqualTo(0.8, within(1e-9));
        assertThat(other.uas().f1()).isEqualTo(1);
    }

    @Test
    void onlyUniversalFeaturesCount() {
        SyntaxScore score = compare(GOLD.replace("Gender=Masc", "Gender=Masc|Proper=Yes"));
        assertThat(score.features().f1()).isEqualTo(1);
        assertThat(compare(GOLD.replace("Gender=Masc", "Gender=Fem")).features().correct())
                .isEqualTo(4);
    }

    @Test
    void aTokenNotTakenApartLosesItsWordsButNotTheOthers() {
        String system = """
                1\tIl\til\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_
                2\tva\taller\tVERB\t_\tTense=Pres\t0\troot\t_\t_
                3\tau\tau\tADP\t_\t_\t4\tcase\t_\t_
                4\tport\tport\tNOUN\t_\tGender=Masc\t2\tobl\t_\t_

                """;
        SyntaxScore score = compare(system);
        assertThat(score.tokens().f1()).isEqualTo(1);
        assertThat(score.words()).isEqualTo(new Measure(5, 4, 3));
        assertThat(score.las().correct()).isEqualTo(3);
    }

    @Test
    void aTokenCutInTwoCountsAgainstTokensAndWords() {
        String system = GOLD.replace(
                "5\tport\tport\tNOUN\t_\tGender=Masc\t2\tobl:arg\t_\t_",
                "5\tpo\tpo\tX\t_\t_\t2\tobl\t_\tSpaceAfter=No\n6\trt\trt\tX\t_\t_\t5\tflat\t_\t_");
        SyntaxScore score = compare(system);
        assertThat(score.tokens()).isEqualTo(new Measure(4, 5, 3));
        assertThat(score.words()).isEqualTo(new Measure(5, 6, 4));
        assertThat(score.sentences().f1()).isEqualTo(1);
    }

    @Test
    void differentTextsAreRefused() {
        assertThatThrownBy(() -> compare(GOLD.replace("port", "quai"))).isInstanceOf(EntenteException.Data.class);
    }

    private static SyntaxScore compare(String system) {
        List<Sentence> gold = Conllu.parse(GOLD, "gold").sentences();
        return Evaluation.compare(gold, Conllu.parse(system, "system").sentences());
    }
}
