// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.conllu.Conllu;
import org.junit.jupiter.api.Test;

class TransferTest {

    /** Words that no French treebank has, tagged; the heads say nothing. */
    private static final String TAGGED = """
            1\tKuba\tKuba\tPROPN\t_\t_\t0\troot\t_\t_
            2\tempfängt\tempfangen\tVERB\t_\tVerbForm=Fin\t1\tdep\t_\t_
            3\tden\tder\tDET\t_\tPronType=Art\t1\tdep\t_\t_
            4\tMinister\tMinister\tNOUN\t_\t_\t1\tdep\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t_\t_\t1\tdep\t_\t_

            """;

    @Test
    void anotherLanguagesTreesAreLearnedFromTagsAlone() {
        List<Sentence> treebank = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            treebank.addAll(Treebanks.tiny());
        }
        Transfer transfer = Transfer.learn(treebank, 4, 1, step -> {});
        Sentence tagged = Conllu.parse(TAGGED, "tagged").sentences().get(0);

        Sentence tree = transfer.parse(tagged);

        assertThat(tree.words()).extracting(Word::form).containsExactly("Kuba", "empfängt", "den", "Minister", ".");
        assertThat(tree.words())
                .extracting(Word::upos)
                .isEqualTo(tagged.words().stream().map(Word::upos).toList());
        assertThat(tree.word(2).deprel()).isEqualTo("root");
        assertThat(tree.word(3).head()).isEqualTo(4);
        assertThat(tree.word(3).deprel()).isEqualTo("det");
        assertThat(tree.word(1).head()).isEqualTo(2);
    }
}
