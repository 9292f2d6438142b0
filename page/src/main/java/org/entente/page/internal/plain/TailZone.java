// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.List;
import java.util.Optional;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Publishers;
import org.entente.page.internal.furniture.Wording;

/**
 * Finds where the text ends and judges what follows: signature, date, comment form, reader comments, links, notices. A comment
 * form or a list of links that opens after most of the text ends it, whatever sentences follow.
 */
final class TailZone {

    /** So much of the text must lie before what ends it, in percent of the letters of all lines that read like text. */
    private static final int BEFORE_END_PERCENT = 50;
    /** A signature under the text needs so many lines of text above it. */
    private static final int LEAST_TEXT_LINES = 3;

    private final Phrases phrases = Phrases.standard();
    private final Publishers publishers = Publishers.standard();
    private final Bylines bylines = Bylines.standard();
    private final DateLines dateLines = DateLines.standard();

    void judge(List<Line> lines, Verdicts verdicts, Facts facts, Extent extent, Language language) {
        int opening = opening(lines, extent);
        Reason running = Reason.FOOTER;
        boolean furniture = false;
        for (int i = Math.min(opening, extent.end()); i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Phrases.Found> phrase = phrases.find(line.text());
            if (phrase.isPresent()) {
                Reason reason = phrase.get().reason();
                verdicts.drop(i, reason);
                boolean opens =
                        phrase.get().way() == Phrases.Way.TAIL || phrase.get().way() == Phrases.Way.LIST;
                running = opens ? reason : running;
                furniture = true;
            } else if (furniture) {
                verdicts.drop(i, following(running, line));
            } else {
                afterText(lines, verdicts, facts, i, extent, language);
            }
            furniture |= verdicts.isDropped(i)
                    && !verdicts.isDroppedAs(i, Reason.BYLINE)
                    && !verdicts.isDroppedAs(i, Reason.DATELINE);
        }
        for (int i = Math.min(opening, extent.end()); i < lines.size(); i++) {
            names(lines.get(i), facts, verdicts, i);
        }
    }

    private static Reason following(Reason running, Line line) {
        return running == Reason.COMMENT_FORM && line.isText() ? Reason.READER_COMMENT : running;
    }

    /** The first line that opens the comments or the links after most of the text; the end of the text when there is none. */
    private int opening(List<Line> lines, Extent extent) {
        long all = 0;
        for (int i = extent.start(); i < extent.end(); i++) {
            all += lines.get(i).isText() ? Wording.letters(lines.get(i).text()) : 0;
        }
        long before = 0;
        for (int i = extent.start(); i < extent.end(); i++) {
            Line line = lines.get(i);
            Optional<Phrases.Found> phrase = phrases.find(line.text());
            boolean opens = phrase.isPresent() && !line.isText() && phrase.get().way() == Phrases.Way.TAIL;
            if (opens && before * 100 >= all * BEFORE_END_PERCENT) {
                return i;
            }
            before += line.isText() && phrase.isEmpty() ? Wording.letters(line.text()) : 0;
        }
        return extent.end();
    }

    private void afterText(List<Line> lines, Verdicts verdicts, Facts facts, int i, Extent extent, Language language) {
        Line line = lines.get(i);
        Optional<Bylines.Byline> byline = bylines.read(line.text());
        if (byline.isPresent()) {
            facts.signed(byline.get().role(), byline.get().names());
            verdicts.drop(i, Reason.BYLINE);
            return;
        }
        Optional<DateLines.DateLine> date = dateLines.read(line.text(), language);
        if (date.isPresent()) {
            if (!date.get().updated()) {
                facts.published(date.get().date(), date.get().said());
            }
            verdicts.drop(i, Reason.DATELINE);
        } else if (publishers.inDisclaimer(line.text()).isPresent()
                || publishers.inRights(line.text()).isPresent()) {
            verdicts.drop(i, Reason.LEGAL);
        } else if (isSignature(lines, i, extent)) {
            facts.signed(Bylines.Role.AUTHOR, List.of(line.text()));
            verdicts.drop(i, Reason.BYLINE);
        } else if (Credits.standard().mark(line.text())) {
            verdicts.keep(i, Block.Kind.CAPTION);
        }
    }

    /** A name alone under the text, parted from it by a blank line. */
    private static boolean isSignature(List<Line> lines, int i, Extent extent) {
        long textLines = lines.subList(extent.start(), extent.end()).stream()
                .filter(Line::isText)
                .count();
        return i == extent.end()
                && textLines >= LEAST_TEXT_LINES
                && lines.get(i).gapBefore()
                && Names.standard().isPerson(lines.get(i).text());
    }

    private void names(Line line, Facts facts, Verdicts verdicts, int i) {
        if (verdicts.isDropped(i)) {
            publishers
                    .inDisclaimer(line.text())
                    .or(() -> publishers.inRights(line.text()))
                    .ifPresent(facts::site);
        }
    }
}
