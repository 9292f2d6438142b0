// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.text.Language;
import org.entente.syntax.Pipeline;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.conllu.Treebank;
import org.entente.syntax.score.Evaluation;
import org.entente.syntax.score.SyntaxScore;

/** The syntax measured on treebanks. */
final class SyntaxMeasure {

    private SyntaxMeasure() {}

    /** F1 of each metric in percent, for each treebank from its own words and from raw text. */
    static String table(List<Path> treebanks) {
        Pipeline french = Pipeline.forLanguage(Language.FRENCH);
        List<String> head = new ArrayList<>(List.of("F1, %"));
        List<SyntaxScore> scores = new ArrayList<>();
        for (Path file : treebanks) {
            Treebank gold = Conllu.read(file);
            String name = file.getFileName().toString().replaceFirst("-ud-test\\.conllu$", "");
            head.add(name + ", gold words");
            scores.add(Evaluation.fromTokens(french, gold));
            head.add(name + ", raw text");
            scores.add(Evaluation.fromText(french, gold));
        }
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (SyntaxScore score : scores) {
            score.byName()
                    .forEach((metric, measure) -> rows.computeIfAbsent(metric, name -> new ArrayList<>(List.of(name)))
                            .add(MarkdownTable.percent(measure.f1())));
        }
        rows.values().forEach(table::row);
        return table.toString();
    }
}
