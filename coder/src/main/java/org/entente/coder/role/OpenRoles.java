// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * The phrases that stand where a pattern has its roles, whoever they name: also those that stand for no state. Not thread-safe, as
 * {@link Arguments} is not.
 */
public final class OpenRoles {

    private final Tree tree;
    private final Arguments arguments;
    private final Surroundings surroundings;
    private final Set<Integer> times;
    private final Set<String> place;

    /** @param times ids of the words that only say when */
    public OpenRoles(Tree tree, Lexicon lexicon, Set<Integer> times) {
        this.times = Set.copyOf(times);
        this.place = lexicon.grammar().marking().place();
        this.tree = tree;
        this.arguments = new Arguments(tree, lexicon.grammar());
        this.surroundings = new Surroundings(tree, arguments, lexicon);
    }

    /**
     * Heads of the phrases at the roles of a pattern.
     *
     * @param source who acts; of a pattern whose parties act together, the first of them
     * @param target on whom; of such a pattern, the others
     */
    public record Heads(List<Word> source, List<Word> target) {

        public Heads {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /** @param governors the operators above the trigger, nearest first */
    public Heads of(Pattern pattern, Word trigger, List<Word> governors) {
        List<Placed> placed = surroundings.of(trigger, governors);
        if (pattern.roles().symmetric()) {
            List<Word> sides = new ArrayList<>();
            for (Marker marker : pattern.roles().source()) {
                find(marker, trigger, placed).stream()
                        .filter(w -> isNew(w, sides))
                        .forEach(sides::add);
            }
            return sides.isEmpty()
                    ? new Heads(List.of(), List.of())
                    : new Heads(
                            named(sides.get(0), trigger),
                            sides.size() > 1 ? sides.subList(1, sides.size()) : behind(trigger, sides));
        }
        List<Word> source = first(pattern.roles().source(), trigger, placed, List.of()).stream()
                .flatMap(w -> named(w, trigger).stream())
                .toList();
        List<Word> target = first(pattern.roles().target(), trigger, placed, source).stream()
                .filter(w -> !w.has("Poss=Yes"))
                .toList();
        return new Heads(
                source.isEmpty() ? there(trigger, target) : source,
                target.isEmpty() ? behind(trigger, source) : target);
    }

    private List<Word> first(List<Marker> markers, Word trigger, List<Placed> placed, List<Word> taken) {
        for (Marker marker : markers) {
            List<Word> found = find(marker, trigger, placed).stream()
                    .filter(w -> isNew(w, taken))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Niger said it would send ...", "Niger went on with its attacks": who the pronoun stands for, when its own sentence names it. */
    private List<Word> named(Word word, Word trigger) {
        if (word.upos() != Upos.PRON || !word.has("Person=3")) {
            return List.of(word);
        }
        Optional<Word> at = tree.head(trigger);
        while (at.isPresent()) {
            List<Word> subjects = arguments.subjects(at.get()).stream()
                    .filter(s -> s.upos() != Upos.PRON && s.id() < word.id())
                    .toList();
            if (!subjects.isEmpty()) {
                return subjects;
            }
            at = tree.head(at.get());
        }
        return List.of(word);
    }

    /** "was arrested in Niger": where nobody is said to have done it, those are taken who rule where it was done. */
    private List<Word> there(Word trigger, List<Word> taken) {
        if (!arguments.isPassive(trigger)) {
            return List.of();
        }
        return tree.children(trigger).stream()
                .filter(w -> w.is("obl") && w.upos() == Upos.PROPN && !times.contains(w.id()) && isNew(w, taken))
                .filter(w -> arguments.marker(w).filter(place::contains).isPresent())
                .limit(1)
                .toList();
    }

    /** What no place of the rule holds: the phrases behind the trigger that depend on it, but for times. */
    private List<Word> behind(Word trigger, List<Word> taken) {
        return tree.sentence().words().stream()
                .filter(w -> w.id() > trigger.id() && (w.upos() == Upos.PROPN || w.upos() == Upos.NOUN))
                .filter(w -> w.is("obj") || w.is("iobj") || w.is("obl") || w.is("nmod"))
                .filter(w -> !times.contains(w.id()) && tree.dominates(trigger, w) && isNew(w, taken))
                .sorted(Comparator.comparing(w -> !holdsName(w)))
                .limit(1)
                .toList();
    }

    private boolean holdsName(Word head) {
        return tree.sentence().words().stream()
                .anyMatch(w -> (w.id() == head.id() || tree.dominates(head, w))
                        && (w.upos() == Upos.PROPN || w.upos() == Upos.ADJ)
                        && Character.isUpperCase(w.form().charAt(0)));
    }

    private static boolean isNew(Word word, List<Word> known) {
        return known.stream().noneMatch(k -> k.id() == word.id());
    }

    private List<Word> find(Marker marker, Word trigger, List<Placed> placed) {
        return switch (marker.name()) {
            case Marker.OWN -> owners(trigger);
            case Marker.CLAUSE -> clauseSubject(trigger);
            case Marker.ANY -> nearest(trigger);
            case Marker.SPEAKER -> speaker(trigger);
            case Marker.PLACE, Marker.SAME_SOURCE -> List.of();
            default ->
                placed.stream()
                        .filter(p -> marker.fits(p.marker(), p.word())
                                && !times.contains(p.word().id()))
                        .limit(1)
                        .flatMap(p -> tree.conjuncts(p.word()).stream())
                        .toList();
        };
    }

    /** "la visite du roi", "the mayor's visit", "sa visite", "British aid": whoever the noun is said to be of. */
    private List<Word> owners(Word noun) {
        List<Word> owners = new ArrayList<>();
        for (Word child : tree.children(noun)) {
            boolean owner = arguments.isGenitive(child)
                    || child.has("Poss=Yes")
                    || child.is("compound")
                    || child.is("amod") && Character.isUpperCase(child.form().charAt(0));
            if (owner) {
                owners.addAll(tree.conjuncts(child));
            }
        }
        return owners;
    }

    private List<Word> clauseSubject(Word verb) {
        List<Word> subjects = new ArrayList<>();
        for (Word child : tree.children(verb)) {
            if (child.is("ccomp") || child.is("xcomp")) {
                subjects.addAll(arguments.subjects(child));
            }
        }
        return subjects;
    }

    private List<Word> nearest(Word trigger) {
        return tree.sentence().words().stream()
                .filter(w -> w.id() > trigger.id() && w.upos() == Upos.PROPN)
                .limit(1)
                .toList();
    }

    /** The subject of the nearest verb that has the trigger in its clause: "Kiev says that Moscow has broken the truce". */
    private List<Word> speaker(Word trigger) {
        // a modal's own verb says nothing
        Optional<Word> at = tree.head(trigger).flatMap(v -> trigger.is("aux") ? tree.head(v) : Optional.of(v));
        while (at.isPresent()) {
            if (at.get().upos() == Upos.VERB) {
                return arguments.of(at.get()).stream()
                        .filter(a -> a.marker().equals(Argument.SUBJECT))
                        .map(Argument::word)
                        .toList();
            }
            at = tree.head(at.get());
        }
        return List.of();
    }
}
