// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

/**
 * Spellings of one letter that readers take for the same, brought to one: the typographic apostrophe to the straight one, Russian
 * {@code ё} to the {@code е} that is printed for it in most texts. Lengths do not change. Curly quotes, which newspapers print and
 * treebanks hardly have, are straight ones to the tagger and parser.
 */
public final class Spelling {

    private static final String CURLY = "\u201c\u201d\u201e\u201f";
    private static final String MARKS = CURLY + "\u00ab\u00bb\u2014\u2015";

    private Spelling() {}

    /** The form with the plain letters; the same object when it has no other. */
    public static String plain(String form) {
        return form.indexOf('\u2019') < 0 && form.indexOf('ё') < 0 && form.indexOf('Ё') < 0
                ? form
                : form.replace('\u2019', '\'').replace('ё', 'е').replace('Ё', 'Е');
    }

    /** The form with straight quotes for curly ones. */
    public static String straight(String form) {
        return form.length() == 1 && CURLY.indexOf(form.charAt(0)) >= 0 ? "\"" : form;
    }

    /** Whether this token is nothing but a quotation mark or a long dash, whatever a tagger thinks of a sign it has not seen. */
    public static boolean isMark(String form) {
        return form.length() == 1 && MARKS.indexOf(form.charAt(0)) >= 0;
    }
}
