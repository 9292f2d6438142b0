// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actor.Actor;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.Party;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Turns a nominal phrase into the parties it stands for. */
final class PartyFinder {

    /** A phrase that is no actor stands for its owner less surely than a name stands for itself. */
    private static final double BY_OWNER = 0.85;

    private static final double BY_PLACE = 0.9;
    private static final double BY_QUOTE = 0.8;
    private static final int MAX_OWNER_DEPTH = 2;

    private final SentenceReading reading;
    private final Tree tree;

    PartyFinder(SentenceReading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    /** The parties of the phrase and of what is coordinated with it. */
    List<Filler> of(Word head, boolean byOwner, boolean asPlace) {
        List<Filler> fillers = new ArrayList<>();
        for (Word conjunct : tree.conjuncts(head)) {
            fillers.addAll(single(conjunct, byOwner, asPlace));
        }
        return fillers;
    }

    private List<Filler> single(Word word, boolean byOwner, boolean asPlace) {
        Optional<Actor> actor = reading.actors().actor(word);
        if (actor.isPresent()) {
            return fillers(actor.get().parties(), word, actor.get().confidence());
        }
        if (asPlace) {
            Optional<Filler> place = place(word);
            if (place.isPresent()) {
                return List.of(place.get());
            }
        }
        if (isFirstPerson(word)) {
            return reading.attribution().speaker(word).stream()
                    .map(p -> new Filler(p, word, BY_QUOTE, true))
                    .toList();
        }
        return byOwner ? ownersBesideGenitive(word, false) : List.of();
    }

    /**
     * Who owns or did what this noun names when a genitive may also say on whom: "the Malian criticism of Norway" is Mali's. Without
     * another owner it is all of them, "the withdrawal of Russian troops".
     */
    List<Filler> ownersBesideGenitive(Word noun, boolean placesApart) {
        Set<String> behind = new HashSet<>();
        for (Word child : tree.children(noun)) {
            boolean said = child.is("nmod")
                    && child.id() > noun.id()
                    && reading.arguments().isGenitive(child);
            if (said) {
                tree.conjuncts(child).forEach(c -> reading.actors().parties(c).forEach(p -> behind.add(p.country())));
            }
        }
        List<Filler> before = new ArrayList<>();
        if (!behind.isEmpty()) {
            for (String country : reading.actors().countriesOn(noun)) {
                if (!behind.contains(country)) {
                    before.add(new Filler(Party.of(country), noun, BY_OWNER, true));
                }
            }
        }
        return before.isEmpty() ? owners(noun, placesApart) : before;
    }

    /** Who owns, made or did what this noun names: adjective, genitive, possessive, the agent of its participle. */
    List<Filler> owners(Word noun, boolean placesApart) {
        return owners(noun, placesApart, 0);
    }

    /**
     * @param placesApart whether a city in the genitive is only where it took place: "le sommet de Singapour"
     */
    private List<Filler> owners(Word noun, boolean placesApart, int depth) {
        List<Filler> found = new ArrayList<>();
        for (Word child : tree.children(noun)) {
            if (reading.arguments().isGenitive(child)) {
                for (Word conjunct : tree.conjuncts(child)) {
                    reading.actors()
                            .actor(conjunct)
                            .filter(a -> !placesApart || !isCity(a))
                            .ifPresent(a -> found.addAll(fillers(a.parties(), conjunct, a.confidence() * BY_OWNER)));
                }
            }
            if ((child.is("det") || child.is("nmod")) && isFirstPerson(child)) {
                reading.attribution().speaker(child).ifPresent(p -> found.add(new Filler(p, child, BY_QUOTE, true)));
            }
        }
        boolean cityOnly = placesApart
                && tree.children(noun).stream()
                        .anyMatch(c -> (c.is("nmod") || c.is("compound"))
                                && reading.actors()
                                        .actor(c)
                                        .map(PartyFinder::isCity)
                                        .orElse(false));
        if (found.isEmpty() && !cityOnly) {
            for (String country : reading.actors().countriesOn(noun)) {
                found.add(new Filler(Party.of(country), noun, BY_OWNER, true));
            }
        }
        if (found.isEmpty()) {
            for (Word child : tree.children(noun)) {
                if (child.is("acl")) {
                    for (Word subject : reading.arguments().subjects(child)) {
                        if (subject.id() != noun.id()) {
                            found.addAll(of(subject, false, false));
                        }
                    }
                }
            }
        }
        if (found.isEmpty() && depth < MAX_OWNER_DEPTH) {
            for (Word child : tree.children(noun)) {
                if (reading.arguments().isGenitive(child)) {
                    for (Filler filler : owners(child, placesApart, depth + 1)) {
                        found.add(filler.weakened(BY_OWNER));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isCity(Actor actor) {
        return actor.kind() == Actor.Kind.METONYM;
    }

    private Optional<Filler> place(Word word) {
        for (PlaceMention mention : reading.places().all()) {
            if (mention.firstWord() <= word.id()
                    && word.id() <= mention.lastWord()
                    && mention.place().country() != null) {
                return Optional.of(new Filler(Party.of(mention.place().country()), word, BY_PLACE, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isFirstPerson(Word word) {
        return word.has("Person=1") && (word.upos() == Upos.PRON || word.upos() == Upos.DET);
    }

    private static List<Filler> fillers(List<Party> parties, Word word, double confidence) {
        return parties.stream().map(p -> new Filler(p, word, confidence, true)).toList();
    }
}
