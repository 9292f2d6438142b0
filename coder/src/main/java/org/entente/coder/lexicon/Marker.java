// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Locale;
import org.entente.model.text.Word;

/**
 * Where a party or a thing stands in a frame.
 *
 * @param name {@code subj}, {@code obj}, {@code own} (adjective, "de" or possessive on a noun), {@code clause} (subject of the
 *     clause the verb governs), {@code place} (where the clause says it happens), {@code any} (the nearest actor in the clause) or
 *     a preposition's canonical lemma, or a case ({@code dat})
 * @param grammaticalCase the value of UD's {@code Case} the phrase must have as well ({@code Acc} of {@code в+acc}), empty for any
 * @param byOwner whether a phrase that is no actor itself stands for who owns or did it ("condamner les frappes israéliennes")
 */
public record Marker(String name, String grammaticalCase, boolean byOwner) {

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

    /** Reads {@code contre~}, {@code в+acc}, {@code в+acc~}. */
    static Marker parse(String text) {
        boolean byOwner = text.endsWith("~");
        String place = byOwner ? text.substring(0, text.length() - 1) : text;
        int plus = place.indexOf('+');
        if (plus <= 0 || plus == place.length() - 1) {
            return new Marker(place, "", byOwner);
        }
        String value = place.substring(plus + 1);
        return new Marker(
                place.substring(0, plus), value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1), byOwner);
    }

    /** As it is written in the lexicon. */
    @Override
    public String toString() {
        String suffix = grammaticalCase.isEmpty() ? "" : "+" + grammaticalCase.toLowerCase(Locale.ROOT);
        return name + suffix + (byOwner ? "~" : "");
    }

    /** Whether a phrase with this head, marked like this, stands at this place. */
    public boolean fits(String marking, Word head) {
        return name.equals(marking) && (grammaticalCase.isEmpty() || head.has("Case=" + grammaticalCase));
    }
}
