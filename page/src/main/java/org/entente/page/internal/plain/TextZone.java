// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.List;
import java.util.Optional;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Wording;

/** Judges the lines of the text itself: headings, list items, captions, and the furniture that stands between paragraphs. */
final class TextZone {

    /** Headings within a text are no longer, in words. */
    private static final int HEADING_WORDS = 14;

    private static final String BULLETS = "•▪■●‣◦·*";

    private final Phrases phrases = Phrases.standard();
    private final Credits credits = Credits.standard();

    void judge(List<Line> lines, Verdicts verdicts, Facts facts, Extent extent, Language language) {
        boolean links = false;
        for (int i = extent.start(); i < extent.end(); i++) {
            Line line = lines.get(i);
            Optional<Phrases.Found> phrase = phrases.find(line.text());
            if (verdicts.isDropped(i)) {
                links = phrase.isPresent() && opensList(phrase.get());
                continue;
            }
            if (verdicts.kind(i) != Block.Kind.PARAGRAPH) {
                continue;
            }
            if (phrase.isPresent() && isFurniture(phrase.get(), line)) {
                verdicts.drop(i, phrase.get().reason());
                // "Read also:" alone opens a list of links; with a title behind the colon it is the link itself.
                links = opensList(phrase.get());
            } else if (links && !line.endsSentence() && !line.isText()) {
                verdicts.drop(i, Reason.RELATED_LINKS);
            } else {
                links = false;
                verdicts.keep(i, kind(lines, i, extent));
            }
        }
    }

    private static boolean opensList(Phrases.Found phrase) {
        return phrase.way() == Phrases.Way.LIST && phrase.whole();
    }

    /** Within the text only a whole phrase, or a short line that begins with one, is furniture. */
    private static boolean isFurniture(Phrases.Found phrase, Line line) {
        return phrase.whole()
                || switch (phrase.way()) {
                    case START, TAIL, LIST -> !line.isText() || line.text().length() < 160;
                    case PART -> !line.isText() || phrase.reason() != Reason.COOKIE_NOTICE;
                    case LINE -> true;
                };
    }

    private Block.Kind kind(List<Line> lines, int i, Extent extent) {
        Line line = lines.get(i);
        if (credits.mark(line.text())) {
            return Block.Kind.CAPTION;
        }
        char first = line.text().charAt(0);
        boolean bullet = BULLETS.indexOf(first) >= 0
                || (first == '-' || first == '–') && line.text().startsWith(" ", 1);
        if (bullet && Wording.letters(line.text()) > 0) {
            return Block.Kind.LIST_ITEM;
        }
        boolean heading = line.gapBefore()
                && line.words() <= HEADING_WORDS
                && !line.endsSentence()
                && i + 1 < extent.end()
                && lines.get(i + 1).gapBefore()
                && lines.get(i + 1).isText()
                && Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1));
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
