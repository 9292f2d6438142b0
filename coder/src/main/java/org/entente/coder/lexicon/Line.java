// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Locale;

/**
 * One logical line of a lexicon file: a keyword and what follows it. A backslash at the end of a line joins it to the next.
 *
 * @param file name of the file, for messages
 * @param number of its first physical line, from 1
 */
record Line(String file, int number, String keyword, String rest) {

    static Line parse(String file, int number, String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Line(file, number, text, "")
                : new Line(
                        file,
                        number,
                        text.substring(0, space),
                        text.substring(space + 1).strip());
    }

    IllegalArgumentException mistake(String what) {
        return new IllegalArgumentException(file + ":" + number + ": " + what);
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw mistake("no " + type.getSimpleName() + " is called " + name);
        }
    }

    Pattern.Kind kind() {
        return switch (keyword) {
            case "verb" -> Pattern.Kind.VERB;
            case "noun" -> Pattern.Kind.NOUN;
            case "adj" -> Pattern.Kind.ADJECTIVE;
            default -> throw mistake("expected verb, noun or adj, not " + keyword);
        };
    }
}
