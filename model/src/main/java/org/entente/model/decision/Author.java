// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.util.regex.Pattern;

/** Who decides. */
public sealed interface Author {

    /** The same as one line of text, as it is kept: {@code person Ana Ruiz}, {@code machine placement-1}. */
    String text();

    /** How to name it to people. */
    String name();

    /** @throws IllegalArgumentException when this is no text of an author */
    static Author of(String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        String name = space < 0 ? "" : text.substring(space + 1);
        return switch (kind) {
            case "person" -> new Person(name);
            case "machine" -> new Machine(name);
            default -> throw new IllegalArgumentException("neither a person nor a machine: " + text);
        };
    }

    /** A reviewer, by the name they go by in this ledger. */
    record Person(String name) implements Author {

        private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’@_-]{0,79}");

        public Person {
            name = name.strip();
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not a name of a person: " + name);
            }
        }

        @Override
        public String text() {
            return "person " + name;
        }
    }

    /**
     * Rules of ours.
     *
     * @param name which, with their version
     */
    record Machine(String name) implements Author {

        private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

        public Machine {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not a name of rules: " + name);
            }
        }

        @Override
        public String text() {
            return "machine " + name;
        }
    }
}
