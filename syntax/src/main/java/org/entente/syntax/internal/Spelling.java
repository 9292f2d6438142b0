// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

/**
 * Spellings of one letter that readers take for the same, brought to one: the typographic apostrophe to the straight one, Russian
 * {@code ё} to the {@code е} that is printed for it in most texts. Lengths do not change.
 */
public final class Spelling {

    private Spelling() {}

    /** The form with the plain letters; the same object when it has no other. */
    public static String plain(String form) {
        return form.indexOf('\u2019') < 0 && form.indexOf('ё') < 0 && form.indexOf('Ё') < 0
                ? form
                : form.replace('\u2019', '\'').replace('ё', 'е').replace('Ё', 'Е');
    }
}
