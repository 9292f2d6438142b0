// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.conllu;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** One pass over one CoNLL-U text. */
final class ConlluReader {

    private static final int COLUMNS = 10;

    private final String where;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<MultiwordToken> multiwords = new ArrayList<>();
    private int line;
    private int sentenceStart;
    private int coveredTo;
    private Span coveredSpan = new Span(0, 0);
    private boolean coveredSpace;
    private boolean spacePending;

    ConlluReader(String where) {
        this.where = where;
    }

    Treebank read(String conllu) {
        int from = 0;
        while (from < conllu.length()) {
            int to = conllu.indexOf('\n', from);
            to = to < 0 ? conllu.length() : to;
            line++;
            String row = conllu.substring(from, to > from && conllu.charAt(to - 1) == '\r' ? to - 1 : to);
            from = to + 1;
            if (row.isBlank()) {
                finish();
            } else if (row.startsWith("# newdoc") || row.startsWith("# newpar")) {
                newParagraph();
            } else if (!row.startsWith("#")) {
                row(row.split("\t", -1));
            }
        }
        finish();
        return new Treebank(text.toString(), sentences);
    }

    private void newParagraph() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
    }

    private void row(String[] cells) {
        if (cells.length != COLUMNS) {
            throw malformed("has " + cells.length + " columns instead of " + COLUMNS);
        }
        if (cells[0].indexOf('.') >= 0) {
            return;
        }
        if (words.isEmpty() && coveredTo == 0) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            sentenceStart = text.length();
            spacePending = false;
        }
        boolean space = !cells[9].contains("SpaceAfter=No");
        int dash = cells[0].indexOf('-');
        if (dash > 0) {
            coveredTo = number(cells[0].substring(dash + 1));
            coveredSpan = surface(cells[1], space);
            coveredSpace = space;
            int first = number(cells[0].substring(0, dash));
            multiwords.add(new MultiwordToken(first, coveredTo, coveredSpan, cells[1]));
            return;
        }
        int id = number(cells[0]);
        boolean inside = id <= coveredTo;
        Span span = inside ? coveredSpan : surface(cells[1], space);
        boolean spaceAfter = inside ? coveredSpace && id == coveredTo : space;
        if (id != words.size() + 1) {
            throw malformed("word " + id + " is out of order");
        }
        words.add(new Word(
                id, span, cells[1], cells[2], upos(cells[3]), cells[5], number(cells[6]), cells[7], spaceAfter));
    }

    private Span surface(String form, boolean space) {
        if (spacePending) {
            text.append(' ');
        }
        int start = text.length();
        text.append(form);
        spacePending = space;
        return new Span(start, text.length());
    }

    private void finish() {
        if (words.isEmpty()) {
            return;
        }
        try {
            Span span = new Span(sentenceStart, text.length());
            sentences.add(new Sentence(span, span.of(text), words, multiwords));
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
        words.clear();
        multiwords.clear();
        coveredTo = 0;
    }

    private Upos upos(String name) {
        try {
            return Upos.valueOf(name);
        } catch (IllegalArgumentException e) {
            return name.equals("_") ? Upos.X : fail("no universal tag: " + name);
        }
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return fail("not a number: " + digits);
        }
    }

    private <T> T fail(String message) {
        throw malformed(message);
    }

    private EntenteException.Data malformed(String message) {
        return new EntenteException.Data(FaultCode.MALFORMED_DATA, where + ":" + line, message);
    }
}
