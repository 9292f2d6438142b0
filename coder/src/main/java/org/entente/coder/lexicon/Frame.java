// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;

/**
 * A kind of event with the examples that prove its rules.
 *
 * @param name of the frame, unique in a language
 * @param description one line for the catalogue of rules
 * @param outcome what it codes
 * @param bare status of a noun that no verb says anything of
 * @param present status of a verb in the present tense
 * @param overrides what it codes instead under certain operators
 * @param needs how much a sentence must say before it is coded
 * @param reached how far the trigger itself says it has come when it is told as fact ("a promis dix chars": pledged)
 * @param needsItem whether it counts only when things are moved that the goods lexicon knows or a number counts
 * @param officialSource whether the one who acts must be a person, an office or a delegation, not a country or a crowd
 * @param officialTarget the same of the one acted on
 * @param takes whether its verbs count with an object only, or without one only: "returned to Lima" is a visit, "returned the ship" is none
 * @param examples positive and negative; the build runs them
 */
public record Frame(
        String name,
        String description,
        Outcome outcome,
        Status bare,
        Status present,
        Map<Operator.Effect, Outcome> overrides,
        Needs needs,
        Optional<Status> reached,
        boolean needsItem,
        boolean officialSource,
        boolean officialTarget,
        Takes takes,
        List<Example> examples) {

    public Frame {
        overrides = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(overrides));
        examples = List.copyOf(examples);
    }

    /** Type and form, which always go together. */
    public record Outcome(EventType type, Form form) {

        /** Whether an event of this type makes its source the likely author of blows told beside it. */
        public boolean isHostile() {
            return isHostile(type);
        }

        /** The same of a type. */
        public static boolean isHostile(EventType type) {
            return switch (type) {
                case THREATEN, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
                case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, PROTEST ->
                    false;
            };
        }
    }

    /** What a verb takes. */
    public enum Takes {
        ANYTHING,
        OBJECT,
        /** No object but those that are words of the trigger. */
        NONE
    }

    /** How much a sentence must say of the two sides before it is coded. */
    public enum Needs {
        /** Both sides in the sentence, syntactically bound to the trigger. */
        BOTH,
        /** Both sides, and an operator: the bare noun ("la coopération entre A et B") is background. */
        OPERATOR,
        /** Both sides, and told as a fact: wishes and plans of this kind are politics at home. */
        FACT,
        /** An idiom of the trigger's words that tells of no event: "donner lieu". It keeps the shorter triggers from matching. */
        NEVER,
        /** One side may come from the article's context when the sentence points to it. */
        CONTEXT
    }
}
