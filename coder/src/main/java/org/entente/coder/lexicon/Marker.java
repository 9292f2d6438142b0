// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

/**
 * Where a party or a thing stands in a frame.
 *
 * @param name {@code subj}, {@code obj}, {@code own} (adjective, "de" or possessive on a noun), {@code clause} (subject of the
 *     clause the verb governs), {@code place} (where the clause says it happens), {@code any} (the nearest actor in the clause) or
 *     a preposition's canonical lemma
 * @param byOwner whether a phrase that is no actor itself stands for who owns or did it ("condamner les frappes israéliennes")
 */
public record Marker(String name, boolean byOwner) {

    public static final String OWN = "own";
    public static final String CLAUSE = "clause";
    public static final String PLACE = "place";
    public static final String ANY = "any";

    /** The subject of a verb of receiving. */
    public static final String RECEIVER = "receiver";

    /** To whom the sentence attributes the trigger's clause: "Kiev affirme que Moscou a violé la trêve". */
    public static final String SPEAKER = "speaker";

    /** Who acts in another hostile event of the same sentence. */
    public static final String SAME_SOURCE = "source";

    static Marker parse(String text) {
        return text.endsWith("~") ? new Marker(text.substring(0, text.length() - 1), true) : new Marker(text, false);
    }
}
