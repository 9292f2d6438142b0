// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.lexicon.Grammar;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Operator;
import org.entente.coder.lexicon.Operator.Effect;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Judges, for one sentence, how real an event is. Not thread-safe; made anew for each sentence. */
public final class Factuality {

    /** How many operators may stand above one another ("a promis de commencer à étudier la livraison"). */
    private static final int MAX_DEPTH = 5;

    /** How many words behind its verb a restriction may stand. */
    private static final int RESTRICTION_REACH = 4;

    private final Tree tree;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final Grammar grammar;

    public Factuality(Tree tree, Arguments arguments, Lexicon lexicon) {
        this.tree = tree;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
    }

    /** The verdict on the event of this frame that the trigger tells of. */
    public Verdict of(Word trigger, Pattern.Kind kind, Frame frame) {
        List<Word> governors = new ArrayList<>();
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        Stage stage = kind == Pattern.Kind.NOUN && !tree.hasChild(trigger, "cop")
                ? noun(trigger, frame, governors, effects, 0)
                : predicate(trigger, frame.present(), governors, effects, 0);
        Polarity polarity = stage.status == Status.DENIED
                ? Polarity.DENIED
                : stage.open ? Polarity.HYPOTHETICAL : Polarity.ASSERTED;
        Optional<String> refusal = stage.refusal.or(() -> inCondition(trigger));
        return new Verdict(stage.status, polarity, governors, effects, refusal);
    }

    private Stage noun(Word noun, Frame frame, List<Word> governors, Set<Effect> effects, int depth) {
        Stage stage = Stage.of(frame.bare());
        boolean negated = tree.children(noun).stream()
                .anyMatch(c -> c.is("det") && grammar.negations().contains(c.lemma()));
        for (Word child : tree.children(noun)) {
            boolean modifier =
                    child.is("amod") || child.is("acl") && !child.deprel().equals("acl:relcl");
            Optional<Effect> effect = modifier ? effectOf(child) : Optional.empty();
            if (effect.isPresent() && depth < MAX_DEPTH) {
                effects.add(effect.get());
                stage = child.upos() == Upos.VERB
                        ? combine(
                                effect.get(),
                                predicate(child, Status.DONE, new ArrayList<>(), effects, depth + 1),
                                frame.present())
                        : combine(effect.get(), Stage.of(Status.DONE), frame.present());
            }
        }
        Stage above = above(noun, stage, frame.present(), governors, effects, depth);
        // "aucun accord n’a été signé" denies once
        return negated && above.status != Status.DENIED ? above.negate() : above;
    }

    private Stage predicate(Word verb, Status present, List<Word> governors, Set<Effect> effects, int depth) {
        Word tensed = sharedTense(verb);
        Tense tense = Tense.of(tree, tensed, grammar.verbs());
        Stage stage = switch (tense) {
            case PAST, PERFECT_NONFINITE -> Stage.of(Status.DONE);
            case PRESENT, PRESENT_PARTICIPLE -> Stage.of(present);
            case IMPERFECT -> Stage.of(present);
            case FUTURE -> Stage.of(Status.PLEDGED);
            case CONDITIONAL -> Stage.of(Status.PLEDGED).opened();
            case REPORTED_PAST -> Stage.of(Status.DONE).opened();
            case SUBJUNCTIVE -> above(tensed, Stage.of(Status.PROPOSED).opened(), present, governors, effects, depth);
            case IMPERATIVE -> Stage.refused("an order or a request, not a fact");
            case INFINITIVE -> infinitive(tensed, present, governors, effects, depth);
            case PAST_PARTICIPLE -> participle(tensed, governors, effects, depth);
            case NONE -> Stage.of(present == Status.ONGOING ? Status.ONGOING : Status.DONE);
        };
        stage = modal(tensed, denied(tensed, tense, stage, present, effects, depth), present, effects);
        return isNegated(tensed) || verb.id() != tensed.id() && isNegated(verb) ? stage.negate() : stage;
    }

    /** "desmintió que Rusia haya enviado tropas": a clause of its own is as real as its tense says, unless what governs it denies it. */
    private Stage denied(Word verb, Tense tense, Stage stage, Status present, Set<Effect> effects, int depth) {
        boolean ownTense = tense != Tense.INFINITIVE && tense != Tense.SUBJUNCTIVE && tense != Tense.PAST_PARTICIPLE;
        Optional<Word> above = ownTense && verb.is("ccomp") && depth < MAX_DEPTH ? tree.head(verb) : Optional.empty();
        if (above.flatMap(this::effectOf).filter(e -> e == Effect.DENIED).isEmpty()) {
            return stage;
        }
        effects.add(Effect.DENIED);
        Stage denial = predicate(above.get(), Status.DONE, new ArrayList<>(), effects, depth + 1);
        return combine(Effect.DENIED, denial, present);
    }

    /** "may deliver", "puede entregar": a modal auxiliary says of its verb what an operator says of what it governs. */
    private Stage modal(Word verb, Stage stage, Status present, Set<Effect> effects) {
        for (Word child : tree.children(verb)) {
            Optional<Effect> effect = child.is("aux") ? effectOf(child).filter(Factuality::isModal) : Optional.empty();
            if (effect.isPresent() && stage.refusal.isEmpty()) {
                effects.add(effect.get());
                return combine(effect.get(), stage, present);
            }
        }
        return stage;
    }

    private static boolean isModal(Effect effect) {
        return switch (effect) {
            case PROPOSED, PLEDGED, POSSIBLE, REFUSED -> true;
            case LIGHT,
                    RECEIVED,
                    PART,
                    AGREED,
                    ONGOING,
                    IMPLEMENT,
                    DONE,
                    SUSPENDED,
                    CANCELLED,
                    DENIED,
                    BLAMED,
                    REPORT -> false;
        };
    }

    /** "a signé et ratifié": the second participle, the second infinitive shares what stands before the first. */
    private Word sharedTense(Word verb) {
        Word at = verb;
        while (at.is("conj") && at.head() != 0) {
            Tense own = Tense.of(tree, at, grammar.verbs());
            boolean shares = (own == Tense.PAST_PARTICIPLE || own == Tense.INFINITIVE) && !tree.hasChild(at, "aux");
            Word head = tree.sentence().word(at.head());
            if (!shares || head.upos() != Upos.VERB) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private Stage participle(Word verb, List<Word> governors, Set<Effect> effects, int depth) {
        return verb.is("xcomp") || verb.is("ccomp")
                ? above(verb, Stage.of(Status.DONE), Status.DONE, governors, effects, depth)
                : Stage.of(Status.DONE);
    }

    private Stage infinitive(Word verb, Status present, List<Word> governors, Set<Effect> effects, int depth) {
        for (Word child : tree.children(verb)) {
            if (child.is("mark") || child.is("case")) {
                if (grammar.excluding().contains(child.lemma())) {
                    return Stage.of(Status.DENIED);
                }
                if (grammar.purpose().contains(child.lemma()) && !verb.is("xcomp") && !completesOperator(verb)) {
                    return Stage.of(Status.PLEDGED).opened();
                }
            }
        }
        return above(verb, Stage.of(present).opened(), present, governors, effects, depth);
    }

    /** "a plan to deliver": what the noun says of its infinitive goes before the marker, which may mark a purpose elsewhere. */
    private boolean completesOperator(Word verb) {
        return verb.is("acl") && tree.head(verb).flatMap(this::effectOf).isPresent();
    }

    /** Applies the operator that governs {@code word}, if one does. */
    private Stage above(Word word, Stage own, Status present, List<Word> governors, Set<Effect> effects, int depth) {
        if (depth > MAX_DEPTH) {
            return own;
        }
        Word first = tree.firstConjunct(word);
        Optional<Word> head = tree.head(first);
        if (head.isEmpty() || !governs(head.get(), first)) {
            return own;
        }
        Word operator = head.get();
        Optional<Effect> effect = effectOf(operator);
        if (effect.isEmpty()) {
            boolean controlled = first.is("xcomp") && operator.upos() == Upos.VERB;
            return controlled ? predicate(operator, present, new ArrayList<>(), effects, depth + 1) : own;
        }
        governors.add(operator);
        effects.add(effect.get());
        if (effect.get() == Effect.BLAMED) {
            return Stage.of(Status.DONE);
        }
        Stage above = operator.upos() == Upos.NOUN && !tree.hasChild(operator, "cop")
                ? above(operator, Stage.of(Status.DONE), Status.DONE, governors, effects, depth + 1)
                : predicate(operator, Status.ONGOING, governors, effects, depth + 1);
        return combine(ofPart(first, told(operator, first, effect.get())), above, present);
    }

    /** A part of so many says that the whole is promised; "a first lot of aid" is but some of it. */
    private Effect ofPart(Word whole, Effect effect) {
        if (effect != Effect.PART) {
            return effect;
        }
        boolean counted = tree.children(whole).stream()
                .anyMatch(c -> c.is("nmod") && (c.upos() == Upos.NUM || tree.hasChild(c, "nummod")));
        return counted ? Effect.PLEDGED : Effect.LIGHT;
    }

    /** "told Norway to leave": what somebody is told to do is asked for, not reported. */
    private Effect told(Word operator, Word word, Effect effect) {
        boolean asked = effect == Effect.REPORT
                && word.is("xcomp")
                && word.has("VerbForm=Inf")
                && grammar.verbs().objectControl().contains(operator.lemma());
        return asked ? Effect.PROPOSED : effect;
    }

    /** Whether {@code head} says something of the reality of {@code word} in this position. */
    private boolean governs(Word head, Word word) {
        if (head.upos() == Upos.NOUN) {
            return arguments.isGenitive(word)
                    || word.is("acl") && word.has("VerbForm=Inf")
                    || word.is("nsubj") && tree.hasChild(head, "cop");
        }
        if (word.upos() == Upos.VERB) {
            return word.is("xcomp")
                    || word.is("ccomp")
                    || word.is("csubj")
                    || word.is("advcl") && word.has("VerbForm=Inf")
                    || word.is("obl")
                    || word.is("obj");
        }
        boolean subject = word.is("nsubj") && (arguments.isPassive(head) || saysHowMuch(head));
        return word.is("obj") || subject || word.is("obl") && !word.deprel().equals("obl:agent") || word.is("xcomp");
    }

    /** Whether the verb says something of its subject: it has no other complement, or one that is a number ("ont atteint vingt milliards"). */
    private boolean saysHowMuch(Word verb) {
        for (Word child : tree.children(verb)) {
            boolean complement = child.is("obj") || child.is("xcomp") || child.is("ccomp");
            boolean part = lexicon.operators(verb.lemma()).stream()
                    .anyMatch(o -> o.trigger().rest().contains(child.lemma()));
            if (complement && !part && child.upos() != Upos.NUM && !tree.hasChild(child, "nummod")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Effect> effectOf(Word word) {
        Pattern.Kind kind = switch (word.upos()) {
            case VERB, AUX -> Pattern.Kind.VERB;
            case NOUN, PROPN -> Pattern.Kind.NOUN;
            case ADJ -> Pattern.Kind.ADJECTIVE;
            default -> null;
        };
        if (kind == null) {
            return Optional.empty();
        }
        Operator best = null;
        for (Operator operator : lexicon.operators(word.lemma())) {
            if (operator.kind() == kind
                    && Triggers.matches(tree, word, operator.trigger())
                    && (best == null || isBetter(operator, best))) {
                best = operator;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.effect());
    }

    /** The longer trigger wins; of equal ones, the one that says more than "says". */
    private static boolean isBetter(Operator operator, Operator best) {
        int bySize = Integer.compare(operator.trigger().size(), best.trigger().size());
        return bySize > 0 || bySize == 0 && best.effect() == Effect.REPORT;
    }

    private Stage combine(Effect effect, Stage above, Status present) {
        if (above.refusal.isPresent()) {
            return above;
        }
        if (above.status == Status.DENIED) {
            return switch (effect) {
                case LIGHT, RECEIVED, PART, PLEDGED, AGREED, ONGOING, IMPLEMENT, DONE, PROPOSED, POSSIBLE ->
                    Stage.of(Status.DENIED);
                case SUSPENDED, CANCELLED, DENIED -> Stage.of(present);
                case REFUSED -> Stage.of(Status.PROPOSED);
                case BLAMED -> Stage.of(Status.DONE);
                case REPORT -> Stage.refused("said not to have been said");
            };
        }
        if (above.status == Status.SUSPENDED || above.status == Status.CANCELLED) {
            // "la signature du contrat a été reportée": what is put off is the contract too
            return effect == Effect.BLAMED ? Stage.of(Status.DONE) : above;
        }
        boolean future = above.status == Status.PLEDGED;
        boolean possible = above.status == Status.PROPOSED;
        if (stops(effect) && (possible || above.open)) {
            return Stage.refused("its end is only asked for, considered or threatened");
        }
        Stage stage = switch (effect) {
            case LIGHT, RECEIVED, PART, REPORT ->
                above.status == Status.ONGOING ? Stage.of(present) : Stage.of(above.status);
            case PROPOSED -> Stage.of(Status.PROPOSED);
            case PLEDGED -> Stage.of(possible ? Status.PROPOSED : Status.PLEDGED);
            case AGREED -> ladder(Status.AGREED, future, possible);
            case ONGOING, IMPLEMENT -> ladder(Status.ONGOING, future, possible);
            case DONE -> ladder(Status.DONE, future, possible);
            case SUSPENDED -> Stage.of(Status.SUSPENDED);
            case CANCELLED -> Stage.of(Status.CANCELLED);
            case DENIED -> Stage.of(Status.DENIED);
            case POSSIBLE -> Stage.of(Status.PROPOSED).opened();
            case REFUSED -> Stage.of(Status.CANCELLED);
            case BLAMED -> Stage.of(Status.DONE);
        };
        return above.open ? stage.opened() : stage;
    }

    private static boolean stops(Effect effect) {
        return switch (effect) {
            case SUSPENDED, CANCELLED -> true;
            case LIGHT, RECEIVED, PART, PROPOSED, PLEDGED, AGREED, ONGOING, IMPLEMENT, DONE -> false;
            case DENIED, POSSIBLE, REFUSED, BLAMED, REPORT -> false;
        };
    }

    private static Stage ladder(Status reached, boolean future, boolean possible) {
        return Stage.of(possible ? Status.PROPOSED : future ? Status.PLEDGED : reached);
    }

    private boolean isNegated(Word predicate) {
        for (Word child : tree.children(predicate)) {
            boolean negation =
                    grammar.negations().contains(child.lemma()) && (child.is("advmod") || child.upos() == Upos.ADV);
            if (negation) {
                return !isRestricted(child.id(), predicate.id());
            }
        }
        return false;
    }

    /** "n’a encore versé que vingt millions" says that it did, and how much: nothing completes the negation but "que". */
    private boolean isRestricted(int negation, int predicate) {
        int last = Math.min(tree.sentence().size(), predicate + RESTRICTION_REACH);
        for (int id = negation + 1; id <= last; id++) {
            String lemma = tree.sentence().word(id).lemma();
            if (grammar.fullNegations().contains(lemma)) {
                return false;
            }
            if (id > predicate && grammar.restrictions().contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> inCondition(Word word) {
        Word at = word;
        while (at.head() != 0) {
            if (at.deprel().equals("acl:relcl")) {
                return Optional.empty(); // what a relative clause tells is so, whatever its noun stands in
            }
            if (at.is("advcl")) {
                for (Word child : tree.children(at)) {
                    if (child.is("mark") && grammar.conditional().contains(child.lemma())) {
                        return Optional.of("inside a condition (" + child.form() + ")");
                    }
                }
            }
            at = tree.sentence().word(at.head());
        }
        return Optional.empty();
    }

    private record Stage(Status status, boolean open, Optional<String> refusal) {

        static Stage of(Status status) {
            return new Stage(status, false, Optional.empty());
        }

        static Stage refused(String why) {
            return new Stage(Status.DENIED, true, Optional.of(why));
        }

        Stage opened() {
            return new Stage(status, true, refusal);
        }

        Stage negate() {
            return status == Status.DENIED ? of(Status.DONE) : of(Status.DENIED);
        }
    }
}
