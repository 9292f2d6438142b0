// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import java.util.Map;
import java.util.Properties;

/**
 * What is known of the terminal, if there is one. The script {@code entente} asks the shell and passes it on as system
 * properties, because Java 17 can only tell whether both ends are a terminal.
 *
 * @param outIsTerminal whether standard output goes to a terminal
 * @param errIsTerminal whether standard error goes to a terminal
 * @param colour whether colours may be used where there is a terminal
 * @param columns width to lay text out for
 */
public record Traits(boolean outIsTerminal, boolean errIsTerminal, boolean colour, int columns) {

    /** Nobody watches: a pipe, a file, a test. */
    public static final Traits NONE = new Traits(false, false, false, 100);

    /** Narrower than this no table can be read. */
    static final int FEWEST_COLUMNS = 40;

    /** Wider lines than this are hard to read, however wide the window. */
    static final int MOST_COLUMNS = 160;

    public Traits {
        columns = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns));
    }

    /**
     * Reads {@code entente.terminal} ({@code out}, {@code err}, or both with a comma) and {@code entente.columns}. {@code
     * NO_COLOR} set to anything (no-color.org) and {@code TERM=dumb} switch colours off.
     */
    static Traits of(Properties properties, Map<String, String> environment) {
        String ends = properties.getProperty("entente.terminal");
        boolean console = ends == null && System.console() != null;
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
        return new Traits(
                console || ends != null && ends.contains("out"),
                console || ends != null && ends.contains("err"),
                colour,
                columns(properties, environment));
    }

    private static int columns(Properties properties, Map<String, String> environment) {
        for (String value :
                new String[] {environment.getOrDefault("COLUMNS", ""), properties.getProperty("entente.columns", "")}) {
            if (value.matches("[1-9]\\d{0,3}")) {
                return Integer.parseInt(value);
            }
        }
        return NONE.columns();
    }
}
