// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Span;
import org.entente.page.internal.furniture.Wording;

/** Cuts a file into its lines, and puts lines together again where paragraphs were wrapped at a fixed width. */
final class Lines {

    /**
     * The longest line read, in UTF-16 code units. The longest paragraphs of books have some 20,000; a longer line is data, and
     * one sentence of millions of characters would keep the parser for minutes.
     */
    static final int MAX_LINE = 200_000;

    /** Text is wrapped at widths up to this, in characters. */
    private static final int WIDEST_WRAP = 110;
    /** Fewer broken lines than this say nothing about the whole file. */
    private static final int LEAST_BREAKS = 4;

    private Lines() {}

    static List<Line> of(String location, String text) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            if (end - start > MAX_LINE) {
                throw new EntenteException.Data(
                        FaultCode.LINE_TOO_LONG,
                        location + ":" + (1 + lineBreaks(text, start)),
                        "a line of " + (end - start) + " characters is more than we read (" + MAX_LINE + ")");
            }
            Span trimmed = trim(text, start, end);
            if (trimmed.length() == 0) {
                gap = true;
            } else {
                lines.add(new Line(trimmed, trimmed.of(text), gap));
                gap = false;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return isWrapped(lines) ? unwrapped(text, lines) : lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\f\u2028\u2029\u0085".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static long lineBreaks(String text, int to) {
        return text.chars().limit(to).filter(c -> c == '\n').count();
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Wording.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Wording.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /**
     * Whether line ends mean nothing in this file: lines that are followed directly by another are nearly all about as long as
     * the longest, stop within a sentence, and go on with the next line.
     */
    private static boolean isWrapped(List<Line> lines) {
        int widest = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        if (widest > WIDEST_WRAP || widest < 40) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).gapBefore()) {
                breaks++;
                full += !lines.get(i).endsSentence() && lines.get(i).text().length() > widest * 6 / 10 ? 1 : 0;
            }
        }
        return breaks >= LEAST_BREAKS && full * 10 >= breaks * 6;
    }

    private static List<Line> unwrapped(String text, List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        int widest = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        boolean open = false;
        for (Line line : lines) {
            if (open && !line.gapBefore()) {
                Line before = paragraphs.remove(paragraphs.size() - 1);
                Span span = before.span().cover(line.span());
                paragraphs.add(new Line(span, span.of(text), before.gapBefore()));
            } else {
                paragraphs.add(line);
            }
            // A line that stops early ends its paragraph, or is a heading or a byline.
            open = line.text().length() > widest * 6 / 10;
        }
        return paragraphs;
    }
}
