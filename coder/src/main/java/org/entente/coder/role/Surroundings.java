// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Operator.Effect;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Collects the phrases around a trigger that may fill its roles, the closest first. */
final class Surroundings {

    private static final double OWN = 0.97;
    private static final double OF_PARTICIPLE = 0.93;
    private static final double NESTED = 0.88;
    private static final double OF_GOVERNOR = 0.9;
    static final double OF_PLAIN_VERB = 0.72;
    private static final double FARTHER = 0.9;
    private static final int MAX_NESTING = 3;

    private final Tree tree;
    private final Arguments arguments;
    private final Lexicon lexicon;

    Surroundings(SentenceReading reading) {
        this(reading.tree(), reading.arguments(), reading.lexicon());
    }

    Surroundings(Tree tree, Arguments arguments, Lexicon lexicon) {
        this.tree = tree;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    List<Placed> of(Word trigger, List<Word> governors) {
        List<Placed> placed = new ArrayList<>();
        placed.addAll(lent(arguments.of(trigger), OWN, trigger));
        host(trigger, placed);
        if (trigger.upos() != Upos.VERB) {
            participles(trigger, placed);
        }
        nested(trigger, 0, placed);
        boolean acts = false;
        for (Word governor : governors) {
            boolean receives = says(governor, Effect.RECEIVED);
            boolean blames = says(governor, Effect.BLAMED);
            for (Placed lent : lent(arguments.of(governor), OF_GOVERNOR, trigger)) {
                boolean subject = lent.marker().equals(Argument.SUBJECT);
                if (subject && blames) {
                    continue;
                }
                // Who is nearer acts: of "A calls on B to stop supplies" B supplies.
                double confidence = subject && acts ? lent.confidence() * FARTHER : lent.confidence();
                String marker = receives && subject ? Marker.RECEIVER : lent.marker();
                placed.add(new Placed(marker, lent.word(), confidence));
            }
            acts |= !arguments.subjects(governor).isEmpty();
            for (Argument argument : arguments.of(governor)) {
                boolean besides = !argument.marker().equals(Argument.SUBJECT)
                        && !carries(argument.word(), trigger)
                        && !tree.dominates(argument.word(), trigger);
                if (besides) {
                    nested(argument.word(), 1, placed);
                }
            }
            if (governor.upos() == Upos.NOUN) {
                verbAbove(governor, placed);
            }
        }
        if (governors.isEmpty() && trigger.upos() != Upos.VERB) {
            verbAbove(trigger, placed);
        }
        return placed;
    }

    private boolean says(Word governor, Effect effect) {
        return lexicon.operators(governor.lemma()).stream().anyMatch(o -> o.effect() == effect);
    }

    private List<Placed> lent(List<Argument> found, double confidence, Word trigger) {
        List<Placed> placed = new ArrayList<>();
        for (Argument argument : found) {
            if (!carries(argument.word(), trigger)) {
                placed.add(new Placed(argument.marker(), argument.word(), confidence));
            }
        }
        return placed;
    }

    /** Whether the trigger belongs to this argument's own phrase; what a relative clause says of it does not. */
    private boolean carries(Word argument, Word trigger) {
        Word at = trigger;
        while (at.id() != argument.id()) {
            if (at.head() == 0 || at.is("acl")) {
                return false;
            }
            at = tree.sentence().word(at.head());
        }
        return true;
    }

    /** "La Russie, invitée d’honneur de la Foire": what the trigger is in apposition to is its subject. */
    private void host(Word trigger, List<Placed> placed) {
        if (trigger.is("appos") && trigger.upos() != Upos.VERB) {
            tree.head(trigger).ifPresent(host -> placed.add(new Placed(Argument.SUBJECT, host, NESTED)));
        }
    }

    /** "les menaces proférées par X à l’encontre de Y", "l’accord signé avec Y", "l’aide que X apporte à Y". */
    private void participles(Word noun, List<Placed> placed) {
        for (Word child : tree.children(noun)) {
            if (child.is("acl")) {
                for (Argument argument : arguments.of(child)) {
                    if (argument.word().id() != noun.id()) {
                        placed.add(new Placed(argument.marker(), argument.word(), OF_PARTICIPLE));
                        nested(argument.word(), 1, placed);
                    }
                }
            }
        }
    }

    /** Why or after what it happened: who is named there has no part in it. */
    private boolean isCause(Word phrase) {
        return phrase.is("obl")
                && arguments
                        .marker(phrase)
                        .map(lexicon.grammar().marking().cause()::contains)
                        .orElse(false);
    }

    private void nested(Word word, int depth, List<Placed> placed) {
        if (depth >= MAX_NESTING) {
            return;
        }
        for (Word child : tree.children(word)) {
            boolean nominal = child.is("nmod")
                    || child.is("obj")
                    || child.is("obl")
                    || child.is("conj") && child.upos() == Upos.NOUN;
            if (nominal && !isCause(child)) {
                if (depth > 0 && arguments.marker(child).isPresent()) {
                    for (Argument argument : arguments.complement(child)) {
                        placed.add(new Placed(argument.marker(), argument.word(), NESTED));
                    }
                }
                nested(child, depth + 1, placed);
            } else if (depth > 0 && child.is("acl")) {
                for (Argument argument : arguments.of(child)) {
                    if (argument.word().id() != word.id() && !argument.marker().equals(Argument.OBJECT)) {
                        placed.add(new Placed(argument.marker(), argument.word(), NESTED));
                    }
                }
            }
        }
    }

    /** A verb that is no operator lends its subject and complements too, but less surely. */
    private void verbAbove(Word noun, List<Placed> placed) {
        tree.head(noun).flatMap(tree::clauseHead).ifPresent(verb -> {
            for (Argument argument : arguments.of(verb)) {
                if (!carries(argument.word(), noun)) {
                    placed.add(new Placed(argument.marker(), argument.word(), OF_PLAIN_VERB));
                }
            }
        });
    }
}
