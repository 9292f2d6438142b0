// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.Locale;

/** How names of people are spelled. */
public final class Persons {

    private Persons() {}

    /** A name in capitals as it is written elsewhere: "ROBERTO MOREJÓN" is Roberto Morejón; agencies such as AFP stay. */
    public static String spelled(String name) {
        if (name.indexOf(' ') < 0 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder spelled = new StringBuilder(name.length());
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spelled.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return spelled.toString();
    }
}
