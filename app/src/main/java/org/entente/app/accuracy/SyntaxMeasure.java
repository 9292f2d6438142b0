// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.language.TreebankName;
import org.entente.syntax.Pipeline;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.conllu.Treebank;
import org.entente.syntax.score.Evaluation;
import org.entente.syntax.score.SyntaxScore;

/** The syntax measured on treebanks. */
final class SyntaxMeasure {

    private static final String ENDING = "-ud-test\\.conllu$";

    private SyntaxMeasure() {}

    /** F1 in percent, one treebank a row; those that are not there, or whose language is not read, are left out. File names begin with the language. */
    static String table(List<Path> treebanks) {
        MarkdownTable table = new MarkdownTable(
                "F1, %", "UPOS", "UFeats", "Lemmas", "UAS", "LAS", "raw: tokens", "words", "sentences", "UPOS", "LAS");
        for (Path file : treebanks) {
            if (Files.exists(file)) {
                TreebankName.language(file)
                        .filter(Pipeline::exists)
                        .ifPresent(language -> row(file, Pipeline.forLanguage(language), table));
            }
        }
        return table.toString();
    }

    private static void row(Path file, Pipeline pipeline, MarkdownTable table) {
        String name = file.getFileName().toString().replaceFirst(ENDING, "");
        Treebank gold = Conllu.read(file);
        SyntaxScore words = Evaluation.fromTokens(pipeline, gold);
        SyntaxScore text = Evaluation.fromText(pipeline, gold);
        table.row(List.of(
                name,
                MarkdownTable.percent(words.upos().f1()),
                MarkdownTable.percent(words.features().f1()),
                MarkdownTable.percent(words.lemmas().f1()),
                MarkdownTable.percent(words.uas().f1()),
                MarkdownTable.percent(words.las().f1()),
                MarkdownTable.percent(text.tokens().f1()),
                MarkdownTable.percent(text.words().f1()),
                MarkdownTable.percent(text.sentences().f1()),
                MarkdownTable.percent(text.upos().f1()),
                MarkdownTable.percent(text.las().f1())));
    }
}
