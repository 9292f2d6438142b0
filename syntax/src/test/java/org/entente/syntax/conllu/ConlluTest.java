// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.train.Treebanks;
import org.junit.jupiter.api.Test;

class ConlluTest {

    @Test
    void whatIsWrittenReadsBackTheSame() {
        List<Sentence> sentences = Treebanks.tiny();
        Treebank again = Conllu.parse(Conllu.write(sentences), "again");
        assertThat(Conllu.write(again.sentences())).isEqualTo(Conllu.write(sentences));
        assertThat(again.sentences()).hasSameSizeAs(sentences);
    }

    @Test
    void spansLeadIntoTheRunningText() {
        Treebank treebank = Conllu.parse(Conllu.write(Treebanks.tiny()), "tiny");
        for (Sentence sentence : treebank.sentences()) {
            assertThat(sentence.span().of(treebank.text())).isEqualTo(sentence.text());
            sentence.multiwords()
                    .forEach(token ->
                            assertThat(token.span().of(treebank.text())).isEqualTo(token.form()));
        }
    }

    @Test
    void emptyNodesAndForeignCommentsArePassedOver() {
        String source = "# anything\n1\tÇa\tça\tPRON\t_\t_\t2\tnsubj\t_\t_\n1.1\tx\tx\tX\t_\t_\t_\t_\t0:root\t_\n"
                + "2\tva\taller\tVERB\t_\t_\t0\troot\t_\t_\n";
        assertThat(Conllu.parse(source, "x").sentences().get(0).words()).hasSize(2);
    }

    @Test
    void aBadLineIsNamed() {
        assertThatThrownBy(() -> Conllu.parse("1\tÇa\tça\n", "bad.conllu"))
                .isInstanceOf(EntenteException.Data.class)
                .satisfies(e -> assertThat(((EntenteException) e).line()).startsWith("bad.conllu:1: "));
        String row = "1\tÇa\tça\tNOPE\t_\t_\t0\troot\t_\t_\n";
        assertThatThrownBy(() -> Conllu.parse(row, "x")).isInstanceOf(EntenteException.Data.class);
        String head = "1\tÇa\tça\tPRON\t_\t_\t7\troot\t_\t_\n\n";
        assertThatThrownBy(() -> Conllu.parse(head, "x")).isInstanceOf(EntenteException.Data.class);
    }

    @Test
    void noCellEverHoldsATabOrALineBreak() {
        Word word = new Word(1, new Span(0, 3), "a\tb", "\n", Upos.X, "_", 0, "root", false);
        Sentence sentence = new Sentence(new Span(0, 3), "a\tb", List.of(word), List.of());
        List<String> lines = Conllu.write(sentence, "1\n2").lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2).split("\t", -1)).hasSize(10).noneMatch(String::isBlank);
    }
}
