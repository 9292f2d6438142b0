// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.List;
import org.entente.model.text.Language;

/** The languages the stories are told in, in the order of the columns of the data files. */
enum Tongue {
    EN,
    FR,
    ES,
    PT,
    RU;

    /** Columns of a data file, one a language. */
    static final List<Tongue> COLUMNS = List.of(values());

    private final Language language = new Language(name().toLowerCase(java.util.Locale.ROOT));

    Language language() {
        return language;
    }

    static Tongue of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isCyrillic() {
        return this == RU;
    }
}
