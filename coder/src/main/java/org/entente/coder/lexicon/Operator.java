// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

/**
 * A word that says of the event it governs how far it has come: {@code promettre} (pledged), {@code signer} (agreed), {@code
 * reporter} (suspended), {@code effectuer} (light: nothing but its own tense).
 *
 * @param kind part of speech
 * @param trigger the word
 * @param effect what it says
 */
public record Operator(Pattern.Kind kind, Trigger trigger, Effect effect) {

    /** What an operator says of what it governs. */
    public enum Effect {
        /** Adds nothing: the event is as real as the verb's own tense says. */
        LIGHT,
        /** As {@link #LIGHT}, but its subject is at the receiving end: "a reçu une aide de". */
        RECEIVED,
        /** Names a part of a whole: "a first lot of a gift of 120 buses" does not say that the gift has come, only that it stands. */
        PART,
        PROPOSED,
        PLEDGED,
        AGREED,
        /** Begins, continues or is under way. */
        ONGOING,
        /** An existing agreement is being carried out. */
        IMPLEMENT,
        DONE,
        SUSPENDED,
        CANCELLED,
        DENIED,
        /** Possible only: may, could, would like to see. */
        POSSIBLE,
        /** The speaker turns it down; what is turned down is not an event of its own. */
        REFUSED,
        /** The speaker blames somebody for it: it happens, and its doer is not who blames. */
        BLAMED,
        /** Says that it is so; no effect of its own, but who says it. */
        REPORT
    }
}
