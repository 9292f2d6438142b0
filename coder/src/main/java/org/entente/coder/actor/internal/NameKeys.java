// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.function.BiConsumer;
import org.entente.coder.actor.internal.Sense.Demonym;
import org.entente.coder.actor.internal.Sense.Epithet;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.Sense.Prefix;
import org.entente.coder.actor.internal.Sense.Term;

/** All the ways in which a gazetteer names a country or body, for {@link org.entente.coder.actor.NameIndex}. */
public final class NameKeys {

    /** The code of names no state answers for. */
    private static final String NOBODY = "-";

    private NameKeys() {}

    /**
     * Hands over each name with its country.
     *
     * @param use given the folded words, and the code with {@code ^} before it where the name begins with a capital
     */
    public static void each(Gazetteer gazetteer, BiConsumer<String, String> use) {
        gazetteer.names().each((key, term) -> {
            if (term.sense() instanceof Name name && name.type() != Name.Type.NOBODY) {
                give(key, term, name.code(), use);
            }
        });
        gazetteer.demonyms().each((key, term) -> {
            if (term.sense() instanceof Demonym demonym) {
                give(key, term, demonym.code(), use);
            }
        });
        gazetteer.prefixes().each((key, term) -> {
            if (term.sense() instanceof Prefix prefix) {
                give(key, term, prefix.code(), use);
            }
        });
        gazetteer.descriptions().each((key, term) -> {
            if (term.sense() instanceof Epithet epithet) {
                give(key, term, epithet.code(), use);
            }
        });
    }

    private static void give(String key, Term term, String code, BiConsumer<String, String> use) {
        if (!code.equals(NOBODY)) {
            use.accept(key, term.capital() || term.acronym() ? "^" + code : code);
        }
    }
}
