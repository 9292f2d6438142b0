// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.List;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Endnotes;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Wording;

/** Takes off the end of a text what is not the text: notes, credits, labels, the author's name. */
final class Endings {

    /** Under so many pieces nothing is taken for a note. */
    private static final int LEAST_LEFT = 2;
    /** A label has no more words, and so many in a row under the text are credits or wares. */
    private static final int LABEL_WORDS = 12;

    private static final int RUN_OF_LABELS = 3;
    /** The notes under their heading are no more than this share of the whole. */
    private static final double MOST_NOTES = 0.3;

    private final List<Selection.Piece> kept;
    private final List<Discarded> discarded;
    private final List<Selection.Signed> bylines;
    private final List<String> authors;

    private Endings(
            List<Selection.Piece> kept,
            List<Discarded> discarded,
            List<Selection.Signed> bylines,
            List<String> authors) {
        this.kept = kept;
        this.discarded = discarded;
        this.bylines = bylines;
        this.authors = authors;
    }

    /**
     * Moves what is not the text from the kept pieces to the discarded, and a signature to the bylines.
     *
     * @param authors whom the page's metadata name
     */
    static void trim(
            List<Selection.Piece> kept,
            List<Discarded> discarded,
            List<Selection.Signed> bylines,
            List<String> authors) {
        Endings endings = new Endings(kept, discarded, bylines, authors);
        endings.sections();
        endings.endnotes();
        endings.signature();
        endings.endnotes();
    }

    /** From the first heading of notes ("References") on, when little follows. */
    private void sections() {
        int all = kept.stream().mapToInt(p -> p.text().length()).sum();
        int before = 0;
        for (int at = 0; at < kept.size(); at++) {
            Selection.Piece piece = kept.get(at);
            if (at > LEAST_LEFT
                    && before >= all * (1 - MOST_NOTES)
                    && piece.kind() != Block.Kind.CAPTION
                    && Endnotes.standard().opensSection(piece.text())) {
                drop(at);
                return;
            }
            before += piece.text().length();
        }
    }

    /**
     * From the end upwards: notes, headings with nothing below, and runs of labels that are no sentences. A text of little more
     * than notes is left as it is.
     */
    private void endnotes() {
        int end = kept.size();
        while (end > LEAST_LEFT) {
            Selection.Piece piece = kept.get(end - 1);
            if (piece.kind() == Block.Kind.HEADING
                    || piece.kind() != Block.Kind.CAPTION
                            && (Endnotes.standard().isNote(piece.text()) || presentsAuthor(piece.text()))) {
                end--;
                continue;
            }
            int run = 0;
            while (end - run > LEAST_LEFT && isLabel(kept.get(end - run - 1))) {
                run++;
            }
            if (run < RUN_OF_LABELS) {
                break;
            }
            end -= run;
        }
        boolean some = kept.subList(0, end).stream()
                .anyMatch(p -> p.kind() == Block.Kind.PARAGRAPH && Wording.endsSentence(p.text()));
        if (some) {
            drop(end);
        }
    }

    /** "A. B. covers the coast": the end of a page tells who its author is. */
    private boolean presentsAuthor(String text) {
        return authors.stream()
                .anyMatch(name -> name.indexOf(' ') > 0
                        && text.startsWith(name)
                        && Endnotes.standard().presents(text.substring(name.length())));
    }

    private void drop(int from) {
        List<Selection.Piece> notes = kept.subList(from, kept.size());
        notes.forEach(note -> discarded.add(new Discarded(note.text(), Reason.FOOTER)));
        notes.clear();
    }

    private static boolean isLabel(Selection.Piece piece) {
        return piece.kind() == Block.Kind.PARAGRAPH
                && Wording.words(piece.text()) <= LABEL_WORDS
                && !Wording.endsSentence(piece.text());
    }

    /** A name alone under the text is the author's. */
    private void signature() {
        if (kept.size() > 3 && kept.get(kept.size() - 1).kind() == Block.Kind.PARAGRAPH) {
            Selection.Piece last = kept.get(kept.size() - 1);
            if (Names.standard().isPerson(last.text())) {
                kept.remove(last);
                bylines.add(new Selection.Signed(
                        new Bylines.Byline(Bylines.Role.AUTHOR, List.of(last.text()), ""), last.order()));
                discarded.add(new Discarded(last.text(), Reason.BYLINE));
            }
        }
    }
}
