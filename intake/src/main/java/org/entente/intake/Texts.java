// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/** Words of strangers in our messages. */
final class Texts {

    private static final int LONGEST = 80;

    private Texts() {}

    /** A name on one line, without control characters. */
    static String line(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.length() <= Limits.NAME_BYTES ? clean : clean.substring(0, Limits.NAME_BYTES);
    }

    /** On one line, without control characters, and short. */
    static String cut(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
