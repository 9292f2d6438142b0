// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.csv;

import java.util.regex.Pattern;

/**
 * Text as a cell of CSV, and back. Spreadsheets run cells that begin with {@code = + - @}, a tab or a return as formulas (OWASP, CSV
 * injection), so an apostrophe is put before such text, and before text that begins with apostrophes and then one of these: taking one
 * apostrophe away again gives the text.
 */
public final class CsvCell {

    private static final Pattern RUNS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern DISARMED = Pattern.compile("(?s)'+[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*");

    private CsvCell() {}

    /** Text that no spreadsheet takes for a formula. */
    public static String disarmed(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that {@link #disarmed} was given. */
    public static String original(String cell) {
        return DISARMED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** A field after RFC 4180 §2: quoted where it holds a comma, a quote or a line break. */
    static String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return "\"" + field.replace("\"", "\"\"") + "\"";
            }
        }
        return field;
    }
}
