// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.fact.Verdict;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.lexicon.Grammar;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.lexicon.Roles;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Party;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Finds who acts and on whom for a pattern that its trigger evoked in one sentence. */
public final class RoleFinder {

    /** Ten times ten parties is a list, not an event; more pairs than this are cut. */
    private static final int MAX_PAIRS = 12;

    private static final double FROM_CONTEXT = 0.62;

    /** At least this sure of its place: an argument of the trigger or of what carries it. */
    private static final double BOUND = 0.8;

    /** Below this a party only happens to stand in the same clause. */
    private static final double LOOSE = 0.75;

    private static final double BY_TOPIC = 0.8;
    private static final double BY_SPEAKER = 0.85;

    private final SentenceReading reading;
    private final Tree tree;
    private final Grammar grammar;
    private final PartyFinder parties;
    private final Surroundings surroundings;

    public RoleFinder(SentenceReading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.grammar = reading.lexicon().grammar();
        this.parties = new PartyFinder(reading);
        this.surroundings = new Surroundings(reading);
    }

    /**
     * Fills the roles of a pattern.
     *
     * @param aggressor who acts in another hostile event of the sentence, for patterns that may borrow it
     */
    public Filling fill(Pattern pattern, Word trigger, Verdict verdict, Optional<Filler> aggressor) {
        List<Placed> placed = surroundings.of(trigger, verdict.governors());
        if (pattern.frame().outcome().type() != EventType.CONSULT && isCause(trigger)) {
            placed = blamed(trigger, placed);
        }
        if (pattern.frame().outcome().isHostile() && trigger.upos() == Upos.NOUN) {
            // "vigila las sanciones contra X": whoever does something else with a blow did not deal it.
            placed = placed.stream()
                    .filter(p -> p.confidence() != Surroundings.OF_PLAIN_VERB
                            || !p.marker().equals(Argument.SUBJECT))
                    .toList();
        }
        Roles roles = pattern.roles();
        return roles.symmetric() ? together(pattern, trigger, placed) : directed(pattern, trigger, placed, aggressor);
    }

    /** "sancionó a Rusia por la invasión", "tras el ataque, Alemania envió …": why or after what the clause happened. */
    private boolean isCause(Word trigger) {
        Word first = tree.firstConjunct(trigger);
        return first.upos() == Upos.NOUN
                && (first.is("obl") || first.is("nmod"))
                && reading.arguments()
                        .marker(first)
                        .map(grammar.marking().cause()::contains)
                        .orElse(false);
    }

    /** Of a cause the clause's subject is not the author; whom it punishes or blames for it is. */
    private List<Placed> blamed(Word trigger, List<Placed> placed) {
        List<Placed> kept = new ArrayList<>();
        placed.stream().filter(p -> !p.marker().equals(Argument.SUBJECT)).forEach(kept::add);
        tree.head(tree.firstConjunct(trigger))
                .filter(v -> v.upos() == Upos.VERB
                        && reading.lexicon().patterns(v.lemma()).stream()
                                .anyMatch(p -> punishes(p.frame().outcome().type())))
                .ifPresent(v -> reading.arguments().of(v).stream()
                        .filter(a -> a.marker().equals(Argument.OBJECT))
                        .forEach(a -> kept.add(new Placed(Argument.SUBJECT, a.word(), BY_SPEAKER))));
        return kept;
    }

    private static boolean punishes(EventType type) {
        return type == EventType.SANCTION || type == EventType.ACCUSE || type == EventType.COERCE;
    }

    private Filling together(Pattern pattern, Word trigger, List<Placed> placed) {
        Map<String, Filler> found = sides(pattern, trigger, placed);
        if (found.size() < 2 && (found.size() == 1 || pattern.frame().needs() == Frame.Needs.CONTEXT)) {
            fromContext(trigger, found);
        }
        List<Filler> sides = new ArrayList<>(found.values());
        if (sides.size() < 2) {
            return Filling.failed(
                    sides.isEmpty()
                            ? "no party found"
                            : "only one party found: " + sides.get(0).party().country());
        }
        List<Filling.Pair> pairs = new ArrayList<>();
        Filler first = sides.get(0);
        for (Filler other : sides.subList(1, sides.size())) {
            if (pairs.size() < MAX_PAIRS) {
                pairs.add(new Filling.Pair(first, other));
            }
        }
        return Filling.of(pairs, words(sides));
    }

    /**
     * The parties that act together: those bound to the trigger's own phrase first; the clause around it is asked only when they are
     * not two. Of "un accord entre Assad et l’opposition" the subject of the sentence is no party.
     */
    private Map<String, Filler> sides(Pattern pattern, Word trigger, List<Placed> placed) {
        Map<String, Filler> found = new LinkedHashMap<>();
        boolean closed = false;
        for (Marker marker : pattern.roles().source()) {
            boolean between = marker.name().equals(grammar.marking().between());
            boolean opened = between
                    && placed.stream().anyMatch(p -> p.marker().equals(marker.name()) && p.confidence() >= BOUND);
            List<Filler> here = find(marker, trigger, placed, true, false);
            for (Filler filler : here) {
                found.merge(filler.party().country(), filler, RoleFinder::better);
            }
            // "учения США и Южной Кореи": two owners are the sides, whoever speaks of them.
            closed |= opened
                    || marker.name().equals(Marker.OWN) && countries(here).size() >= 2;
            if (closed) {
                break;
            }
        }
        if (found.values().stream().filter(f -> f.confidence() >= BOUND).count() >= 2) {
            found.values().removeIf(f -> f.confidence() < LOOSE);
        }
        return found;
    }

    private Filling directed(Pattern pattern, Word trigger, List<Placed> placed, Optional<Filler> aggressor) {
        Frame frame = pattern.frame();
        boolean genitiveTarget = pattern.roles().target().stream()
                .anyMatch(m -> m.name().equals(grammar.marking().genitive()));
        List<Filler> sources = all(pattern.roles().source(), trigger, placed, Set.of(), genitiveTarget);
        if (sources.isEmpty() && aggressor.isPresent() && pattern.roles().borrowsSource()) {
            sources = List.of(aggressor.get().weakened(FROM_CONTEXT));
        }
        if (frame.officialSource()) {
            sources = sources.stream().filter(this::isOfficial).toList();
        }
        Set<Integer> taken = new LinkedHashSet<>();
        sources.forEach(s -> taken.add(s.word().id()));
        List<Filler> targets = all(pattern.roles().target(), trigger, placed, taken, false);
        if (frame.officialTarget()) {
            targets = targets.stream().filter(this::isOfficial).toList();
        }
        Set<String> acting = countries(sources);
        List<Filler> meant = targets;
        int found = targets.size();
        targets = targets.stream()
                .filter(t -> acting.size() > 1 || !acting.contains(t.party().country()))
                .toList();
        boolean domestic = found > 0
                && targets.isEmpty()
                && !(isAgainst(frame) && meant.stream().allMatch(this::isPossessed));
        if (frame.needs() == Frame.Needs.CONTEXT && !domestic) {
            boolean bound = !sources.isEmpty() && sources.stream().allMatch(f -> f.bound() && f.confidence() >= BOUND);
            boolean tells = trigger.upos() == Upos.VERB || callsForBoth(trigger) || namesAgent(trigger, sources);
            if (targets.isEmpty() && bound && tells) {
                targets = other(sources);
            }
        }
        if (sources.isEmpty()) {
            return Filling.failed(targets.isEmpty() ? "neither side found" : "nobody found who acts");
        }
        boolean reciprocal =
                targets.isEmpty() && callsForBoth(trigger) && countries(sources).size() == 2;
        if (reciprocal) {
            return Filling.of(
                    List.of(new Filling.Pair(sources.get(0), sources.get(sources.size() - 1))), words(sources));
        }
        if (targets.isEmpty()) {
            return domestic
                    ? Filling.failed("both sides are " + acting.iterator().next())
                    : Filling.oneSided(sources);
        }
        return cross(sources, targets);
    }

    /** "la livraison par l’Inde de vingt autobus": a noun that names who acts tells as much as a verb. */
    private boolean namesAgent(Word noun, List<Filler> sources) {
        return tree.children(noun).stream()
                .filter(c -> sources.stream().anyMatch(s -> s.word().id() == c.id()))
                .anyMatch(c -> reading.arguments()
                        .marker(c)
                        .filter(grammar.marking().agent()::contains)
                        .isPresent());
    }

    /** "Grecia vetó su entrada": nobody turns down or blames what is its own, so the possessive is the other side's. */
    private static boolean isAgainst(Frame frame) {
        return frame.outcome().type() == EventType.REJECT || frame.outcome().type() == EventType.ACCUSE;
    }

    private boolean isPossessed(Filler filler) {
        return tree.children(filler.word()).stream().anyMatch(c -> c.has("Poss=Yes"));
    }

    private boolean isOfficial(Filler filler) {
        return switch (reading.actors().kind(filler.word())) {
            case PERSON, OFFICE, ORGANISATION -> true;
            case PRONOUN, DESCRIPTION -> reading.actors().isPerson(filler.word());
            case NONE, COUNTRY, METONYM, COMPANY, PEOPLE -> false;
        };
    }

    private static Filling cross(List<Filler> sources, List<Filler> targets) {
        Map<String, Filling.Pair> pairs = new LinkedHashMap<>();
        for (Filler source : sources) {
            for (Filler target : targets) {
                String from = source.party().country();
                String to = target.party().country();
                if (!from.equals(to) && pairs.size() < MAX_PAIRS) {
                    pairs.putIfAbsent(from + ">" + to, new Filling.Pair(source, target));
                }
            }
        }
        if (pairs.isEmpty()) {
            return Filling.failed("both sides are " + sources.get(0).party().country());
        }
        List<Word> words = new ArrayList<>(words(sources));
        words.addAll(words(targets));
        return Filling.of(new ArrayList<>(pairs.values()), words);
    }

    /** The fillers of the first marker that gives any. */
    private List<Filler> all(
            List<Marker> markers, Word trigger, List<Placed> placed, Set<Integer> taken, boolean genitiveTarget) {
        for (Marker marker : markers) {
            Map<String, Filler> found = new LinkedHashMap<>();
            for (Filler filler : find(marker, trigger, placed, false, genitiveTarget)) {
                if (!taken.contains(filler.word().id()) || filler.word().id() == trigger.id()) {
                    found.merge(filler.party().country(), filler, RoleFinder::better);
                }
            }
            if (!found.isEmpty()) {
                return new ArrayList<>(found.values());
            }
        }
        return List.of();
    }

    private List<Filler> find(
            Marker marker, Word trigger, List<Placed> placed, boolean symmetric, boolean genitiveTarget) {
        return switch (marker.name()) {
            case Marker.OWN ->
                genitiveTarget ? parties.ownersBesideGenitive(trigger, symmetric) : parties.owners(trigger, symmetric);
            case Marker.CLAUSE -> clause(trigger, marker);
            case Marker.ANY -> nearest(trigger);
            case Marker.PLACE -> places();
            case Marker.SPEAKER -> speaker(trigger);
            case Marker.SAME_SOURCE -> List.of();
            case Argument.SUBJECT -> {
                List<Filler> told = marked(marker, placed);
                // "Recebido por Sousa, reuniu-se com ...": who is named beside the clause is not its subject.
                boolean own = told.stream().anyMatch(f -> f.confidence() >= BOUND);
                List<Filler> unspoken = own ? List.of() : unspoken(trigger);
                yield unspoken.isEmpty() ? told : unspoken;
            }
            default -> marked(marker, placed);
        };
    }

    /** "Anunció ayer el envío": the clause has no subject of its own, so it goes on about the subject of the sentence before. */
    private List<Filler> unspoken(Word trigger) {
        Optional<Word> clause = grammar.verbs().proDrop() ? tree.clauseHead(trigger) : Optional.empty();
        while (clause.isPresent()) {
            Word verb = clause.get();
            if (!reading.arguments().subjects(verb).isEmpty()) {
                return List.of();
            }
            if (verb.has("Person=1")) {
                return speaker(verb);
            }
            if (reading.arguments().isQuoted(verb)) {
                return List.of();
            }
            if (verb.head() == 0) {
                return reading.arguments().isUnspoken(verb) ? topic(verb) : List.of();
            }
            clause = tree.head(verb).flatMap(tree::clauseHead);
        }
        return List.of();
    }

    /** "Agradecemos a ayuda de Chile", dijo: a first person left unsaid is whoever is speaking. */
    private List<Filler> speaker(Word verb) {
        return reading.attribution().speaker(verb).stream()
                .map(p -> new Filler(p, verb, BY_SPEAKER, true))
                .toList();
    }

    private List<Filler> topic(Word verb) {
        return reading.topic().stream()
                .flatMap(a -> a.parties().stream())
                .map(p -> new Filler(p, verb, BY_TOPIC, true))
                .toList();
    }

    /** The closest ring of phrases with this marking that holds a party. */
    private List<Filler> marked(Marker marker, List<Placed> placed) {
        boolean asPlace = grammar.marking().place().contains(marker.name());
        List<Filler> found = new ArrayList<>();
        double ring = -1;
        for (Placed candidate : placed) {
            if (!marker.fits(candidate.marker(), candidate.word()) || ring >= 0 && candidate.confidence() != ring) {
                continue;
            }
            List<Filler> here = parties.of(candidate.word(), marker.byOwner(), asPlace);
            if (!here.isEmpty()) {
                ring = candidate.confidence();
                here.forEach(f -> found.add(f.weakened(candidate.confidence())));
            }
        }
        return found;
    }

    /** The subject of the clause the trigger governs: "exige que la Russie retire ses troupes". */
    private List<Filler> clause(Word trigger, Marker marker) {
        List<Filler> found = new ArrayList<>();
        for (Word child : tree.children(trigger)) {
            // "the accusation that Chad had lied": a noun has its clause as well
            boolean ofNoun = child.is("acl") && !child.deprel().equals("acl:relcl") && tree.hasChild(child, "mark");
            if (child.is("ccomp") || child.is("xcomp") && child.has("VerbForm=Fin") || ofNoun) {
                for (Word inner : tree.children(child)) {
                    if (inner.is("nsubj")) {
                        found.addAll(parties.of(reading.arguments().antecedent(inner), marker.byOwner(), false));
                    }
                }
            }
        }
        return found;
    }

    private List<Filler> nearest(Word trigger) {
        return reading.actors().heads().stream()
                .filter(w -> w.id() > trigger.id())
                .limit(1)
                .flatMap(w -> parties.of(w, false, false).stream())
                .map(f -> f.weakened(FROM_CONTEXT))
                .toList();
    }

    private List<Filler> places() {
        return reading.places().all().stream()
                .filter(p -> p.locative() && p.place().country() != null)
                .limit(1)
                .map(p -> new Filler(
                        Party.of(String.valueOf(p.place().country())),
                        tree.sentence().word(p.firstWord()),
                        0.8,
                        true))
                .toList();
    }

    private void fromContext(Word trigger, Map<String, Filler> found) {
        if (found.isEmpty() ? !isAnaphoric(trigger) : !callsForBoth(trigger)) {
            return;
        }
        List<String> pair = pair();
        if (pair.size() == 2 && (found.isEmpty() || pair.containsAll(found.keySet()))) {
            for (String country : pair) {
                found.putIfAbsent(country, new Filler(Party.of(country), trigger, FROM_CONTEXT, false));
            }
        }
    }

    /** The two sides of the article, else the two most salient so far. */
    private List<String> pair() {
        return reading.dyad()
                .map(d -> List.of(d.one(), d.other()))
                .orElseGet(() -> reading.actors().pair());
    }

    /** The side that the sentence does not name, when the article is about two and one of them is known. */
    private List<Filler> other(List<Filler> known) {
        Set<String> have = countries(known);
        if (have.size() != 1) {
            return List.of();
        }
        return reading.dyad()
                .flatMap(d -> d.beside(have.iterator().next()))
                .map(c -> List.of(new Filler(Party.of(c), known.get(0).word(), FROM_CONTEXT, false)))
                .orElse(List.of());
    }

    /** "bilatéral", "mutuel", "leur", "les deux": the phrase itself says that both sides are meant. */
    private boolean callsForBoth(Word trigger) {
        for (Word child : tree.children(trigger)) {
            boolean cue = grammar.reciprocal().contains(child.lemma()) || isTheirs(child);
            if (cue) {
                return true;
            }
        }
        return tree.head(trigger)
                .filter(h -> h.upos().isContent())
                .map(h -> tree.children(h).stream()
                        .anyMatch(c -> grammar.reciprocal().contains(c.lemma())))
                .orElse(false);
    }

    /** A possessive of several owners: "leur", "their", "их"; features stand on the owner or, in some treebanks, on the word itself. */
    private static boolean isTheirs(Word word) {
        boolean possessive = word.has("Poss=Yes") && (word.is("det") || word.is("nmod"));
        boolean ofOwner = word.has("Person[psor]=3") && word.has("Number[psor]=Plur");
        boolean ofPronoun = word.upos() == Upos.PRON && word.has("Person=3") && word.has("Number=Plur");
        return possessive && (ofOwner || ofPronoun);
    }

    /** "un autre accord", "cet accord", "ces exemples": it goes on from what was told before. */
    private boolean isAnaphoric(Word trigger) {
        if (callsForBoth(trigger)) {
            return true;
        }
        for (Word child : tree.children(trigger)) {
            if (child.id() < trigger.id() && grammar.bilateral().contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Filler better(Filler one, Filler other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    private static Set<String> countries(List<Filler> fillers) {
        Set<String> countries = new LinkedHashSet<>();
        fillers.forEach(f -> countries.add(f.party().country()));
        return countries;
    }

    private static List<Word> words(List<Filler> fillers) {
        return fillers.stream().filter(Filler::bound).map(Filler::word).toList();
    }
}
