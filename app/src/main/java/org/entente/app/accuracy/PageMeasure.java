// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import static org.entente.app.score.ScoreTable.decimal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.fault.Faults;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.GoldenPage;
import org.entente.app.score.PageMatch;
import org.entente.page.score.PageFigures;
import org.entente.page.score.PageScore;

/** Pages measured against what people found on them. */
final class PageMeasure {

    private PageMeasure() {}

    /** Articles taken from a folder in the layout of the News Article Extraction Benchmark. */
    static String articles(Path folder) {
        try {
            PageFigures score = PageScore.of(folder, new ArrayList<>()).all();
            return new MarkdownTable("pages", "refused", "body, F1 of words", "exact title", "same day", "authors")
                    .row(List.of(
                            score.pages(),
                            score.refused(),
                            decimal(score.bodyF1()),
                            decimal(score.title()),
                            decimal(score.date()),
                            decimal(score.authors())))
                    .toString();
        } catch (IOException e) {
            throw Faults.of(e, folder.toString());
        }
    }

    /** One page coded whole: how many of its clear events are right in type, pair, form and status. */
    static String seed(Path folder) {
        GoldenPage page = GoldenPage.in(folder);
        PageMatch match = page.match(page.code().mentions());
        return new MarkdownTable("right", "wrong", "missed", "which are wrong or missed")
                .row(List.of(
                        match.right().size(),
                        match.wrong().size(),
                        match.missed().size(),
                        names(match)))
                .toString();
    }

    private static String names(PageMatch match) {
        List<String> names = new ArrayList<>();
        match.wrong().forEach(event -> names.add(name("wrong", event)));
        match.missed().forEach(event -> names.add(name("missed", event)));
        return names.isEmpty() ? "none" : String.join("; ", names);
    }

    private static String name(String what, CodedEvent event) {
        return "%s %s/%s %s→%s"
                .formatted(what, event.types().get(0), event.forms().get(0), event.source(), event.target());
    }
}
