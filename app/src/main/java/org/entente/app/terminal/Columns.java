// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text measured, padded, cut and wrapped for a terminal of fixed-width characters. Escapes of {@link Style} count as nothing. */
public final class Columns {

    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");

    private Columns() {}

    /** How many columns the text takes: code points, without escapes and combining marks. */
    public static int width(String text) {
        return (int) ESCAPE.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .count();
    }

    /** The text with blanks on its right up to {@code width} columns. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with blanks on its left up to {@code width} columns. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or as much of it as fits with a dot-dot-dot; for text without escapes. */
    public static String cut(String text, int width) {
        String line = onOneLine(text);
        if (width(line) <= width) {
            return line;
        }
        int[] points = line.codePoints().limit(Math.max(1, width - 1)).toArray();
        return new String(points, 0, points.length).stripTrailing() + "…";
    }

    /** Control characters and runs of white space as one blank: what comes from a page must not move the cursor. */
    public static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\u00a0\u2028\u2029]+", " ").strip();
    }

    /** Lines of at most {@code width} columns, broken at blanks; for text without escapes. Never empty. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // No line begins or ends with a lone guillemet.
        String glued = onOneLine(text).replace("« ", "«\u00a0").replace(" »", "\u00a0»");
        for (String word : glued.split(" ")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(l -> l.replace('\u00a0', ' ')).toList();
    }
}
