// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.fact.Factuality;
import org.entente.coder.fact.Triggers;
import org.entente.coder.fact.Verdict;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Operator.Effect;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.role.Filler;
import org.entente.coder.role.Filling;
import org.entente.coder.role.RoleFinder;
import org.entente.coder.role.SentenceReading;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Party;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Tries every pattern at every word of one sentence. Used by one thread; made anew for each sentence. */
public final class SentenceCoder {

    /** Chosen on the development texts: below it more mentions are wrong than right. */
    private static final double MIN_CONFIDENCE = 0.45;

    private static final double EARLIER = 0.9;

    private final SentenceReading reading;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Factuality factuality;
    private final RoleFinder roles;
    private final Set<String> aggressorsBefore;

    /**
     * @param reading the sentence
     * @param aggressorsBefore countries that acted in hostile events of the sentences just before
     */
    public SentenceCoder(SentenceReading reading, Set<String> aggressorsBefore) {
        this.aggressorsBefore = Set.copyOf(aggressorsBefore);
        this.reading = reading;
        this.tree = reading.tree();
        this.lexicon = reading.lexicon();
        this.factuality = new Factuality(tree, reading.arguments(), lexicon);
        this.roles = new RoleFinder(reading);
    }

    /** All candidates, accepted or refused, in the order of their triggers. */
    public List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Word word : reading.sentence().words()) {
            List<Pattern> patterns = longest(word);
            for (Pattern pattern : patterns) {
                candidates.add(candidate(pattern, word, Optional.empty()));
            }
        }
        Optional<Filler> aggressor = aggressor(candidates).or(this::earlierAggressor);
        if (aggressor.isPresent()) {
            candidates.replaceAll(c -> c.accepted() || !c.pattern().roles().borrowsSource()
                    ? c
                    : candidate(c.pattern(), c.trigger(), aggressor));
        }
        candidates.replaceAll(c -> c.filling().acting().isEmpty() ? c : shared(c, candidates));
        candidates.replaceAll(c ->
                c.accepted() && isTalkAbout(c, candidates) ? c.refused("talk about another event of the sentence") : c);
        if (reading.sentence().text().stripTrailing().endsWith("?")) {
            candidates.replaceAll(c -> c.refused("a question asserts nothing"));
        }
        return candidates;
    }

    private Candidate shared(Candidate oneSided, List<Candidate> candidates) {
        for (Candidate other : candidates) {
            boolean sameKind = other.accepted()
                    && other.pattern().frame() == oneSided.pattern().frame()
                    && other.trigger().id() < oneSided.trigger().id();
            if (sameKind) {
                Filling completed = oneSided.filling().completedFrom(other.filling());
                if (!completed.pairs().isEmpty()) {
                    return judged(new Candidate(
                            oneSided.pattern(), oneSided.trigger(), oneSided.verdict(), completed, "", true));
                }
            }
        }
        return oneSided;
    }

    /** "discute avec Cuba de la construction d’un complexe": the talk is how far the project has come, not a meeting beside it. */
    private static boolean isTalkAbout(Candidate talk, List<Candidate> candidates) {
        return talk.pattern().kind() == Pattern.Kind.VERB
                && talk.pattern().frame().outcome().form() == Form.MEETING
                && candidates.stream()
                        .anyMatch(c -> c.accepted() && c.verdict().governors().contains(talk.trigger()));
    }

    /** Who was hostile a sentence or two before, when this sentence names the same side again. */
    private Optional<Filler> earlierAggressor() {
        for (Word head : reading.actors().heads()) {
            for (Party party : reading.actors().parties(head)) {
                if (aggressorsBefore.contains(party.country())) {
                    return Optional.of(new Filler(party, head, EARLIER, true));
                }
            }
        }
        return Optional.empty();
    }

    /** Who acts in the sentence's first accepted hostile event: the blows told beside it are taken to be the same side's. */
    private static Optional<Filler> aggressor(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::accepted)
                .filter(c -> c.pattern().frame().outcome().isHostile())
                .map(c -> c.filling().pairs().get(0).source())
                .findFirst();
    }

    /** Patterns evoked by this word; those with more trigger words drive out the others. */
    private List<Pattern> longest(Word word) {
        List<Pattern> matching = new ArrayList<>();
        if (word.is("aux") && lexicon.grammar().verbs().future().contains(word.lemma())) {
            // "vai conceder": nobody goes.
            return matching;
        }
        int longest = 0;
        for (Pattern pattern : lexicon.patterns(word.lemma())) {
            if (fits(pattern.kind(), word) && Triggers.matches(tree, word, pattern.trigger())) {
                int size = pattern.trigger().size();
                if (size > longest) {
                    matching.clear();
                    longest = size;
                }
                if (size == longest) {
                    matching.add(pattern);
                }
            }
        }
        return matching;
    }

    private static boolean fits(Pattern.Kind kind, Word word) {
        return switch (kind) {
            case VERB -> word.upos() == Upos.VERB || word.upos() == Upos.AUX;
            case NOUN -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
            case ADJECTIVE -> word.upos() == Upos.ADJ;
        };
    }

    /** "forces d’occupation", "accord de coopération", "trade deal": the noun only says of what sort another is. */
    private boolean isAttributive(Word noun) {
        boolean bare =
                tree.children(noun).stream().allMatch(c -> c.is("case") || c.is("punct") || c.is("conj") || c.is("cc"));
        boolean hangs =
                noun.is("nmod") || noun.is("conj") && tree.firstConjunct(noun).is("nmod");
        return noun.is("compound")
                || hangs
                        && bare
                        && reading.arguments().isGenitive(tree.firstConjunct(noun))
                        && !isCarried(tree.firstConjunct(noun))
                || isInTitle(noun);
    }

    /** "un message de condoléances", "une série d’accords": the noun above adds nothing to what this one tells. */
    private boolean isCarried(Word noun) {
        return tree.head(noun).stream()
                .flatMap(h -> lexicon.operators(h.lemma()).stream())
                .anyMatch(o -> o.effect() == Effect.LIGHT && o.kind() == Pattern.Kind.NOUN);
    }

    /** "el ministro de Comercio e Inversión": written with a capital inside what names an office or a body. */
    private boolean isInTitle(Word noun) {
        if (noun.id() == 1 || !Character.isUpperCase(noun.form().charAt(0))) {
            return false;
        }
        Word at = noun;
        while ((at.is("nmod") || at.is("conj") || at.is("flat")) && at.head() != 0) {
            at = tree.sentence().word(at.head());
            boolean named = switch (reading.actors().kind(at)) {
                case PERSON, OFFICE, ORGANISATION -> true;
                case PRONOUN, DESCRIPTION, NONE, COUNTRY, METONYM, COMPANY, PEOPLE -> false;
            };
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** "a soutenu que …": with a clause after it the verb only reports. */
    private boolean onlyReports(Pattern pattern, Word verb) {
        boolean reporting = lexicon.operators(verb.lemma()).stream().anyMatch(o -> o.effect() == Effect.REPORT);
        boolean clause = tree.children(verb).stream().anyMatch(c -> c.is("ccomp") && !c.has("VerbForm=Inf"));
        boolean expected =
                pattern.roles().target().stream().anyMatch(m -> m.name().equals(Marker.CLAUSE));
        return reporting && clause && !expected && !addressesParty(verb);
    }

    /** "advirtió a Roma de que …": told to somebody, it is more than a report. */
    private boolean addressesParty(Word verb) {
        String indirect = lexicon.grammar().marking().indirect();
        return reading.arguments().of(verb).stream()
                .filter(a -> a.marker().equals(Argument.OBJECT) || a.marker().equals(indirect))
                .anyMatch(a -> reading.actors().actor(a.word()).isPresent());
    }

    private Candidate candidate(Pattern pattern, Word trigger, Optional<Filler> aggressor) {
        Verdict verdict = factuality.of(trigger, pattern.kind(), pattern.frame());
        Filling filling = roles.fill(pattern, trigger, verdict, aggressor);
        Candidate candidate = new Candidate(pattern, trigger, verdict, filling, "", true);
        if (pattern.kind() == Pattern.Kind.NOUN && isAttributive(trigger)) {
            return candidate.refused("only says of what sort another thing is");
        }
        if (pattern.kind() == Pattern.Kind.VERB && onlyReports(pattern, trigger)) {
            return candidate.refused("only reports what its clause says");
        }
        if (pattern.kind() == Pattern.Kind.VERB && isAttribute(trigger)) {
            return candidate.refused("only says of what sort another thing is");
        }
        if (pattern.kind() == Pattern.Kind.VERB && !takes(pattern, trigger)) {
            return candidate.refused("with or without an object it is another verb");
        }
        return judged(candidate);
    }

    /** "the allied forces", "US-backed fighters" */
    private static boolean isAttribute(Word verb) {
        return verb.is("amod") && verb.has("VerbForm=Part") && !verb.has("Tense=Pres");
    }

    private boolean takes(Pattern pattern, Word verb) {
        Frame.Takes takes = pattern.frame().takes();
        if (takes == Frame.Takes.ANYTHING) {
            return true;
        }
        boolean object = reading.arguments().of(verb).stream()
                .anyMatch(a -> a.marker().equals(Argument.OBJECT)
                        && !pattern.trigger().rest().contains(a.word().lemma()));
        return object == (takes == Frame.Takes.OBJECT);
    }

    /** The same candidate, refused when something stands against it. */
    private static Candidate judged(Candidate candidate) {
        Verdict verdict = candidate.verdict();
        Filling filling = candidate.filling();
        Frame frame = candidate.pattern().frame();
        if (verdict.refusal().isPresent()) {
            return candidate.refused(verdict.refusal().get());
        }
        if (frame.needs() == Frame.Needs.NEVER) {
            return candidate.refused("an idiom that tells of no event");
        }
        if (frame.needs() == Frame.Needs.FACT
                && (verdict.polarity() == Polarity.HYPOTHETICAL || verdict.status() == Status.PROPOSED)) {
            return candidate.refused("only wished or planned");
        }
        if (frame.needs() == Frame.Needs.OPERATOR && verdict.effects().isEmpty()) {
            return candidate.refused("background: nothing is said to begin, grow or end");
        }
        Optional<String> unreal = unreal(frame, verdict);
        if (unreal.isPresent()) {
            return candidate.refused(unreal.get());
        }
        if (filling.pairs().isEmpty()) {
            return candidate.withoutSides(filling.failure());
        }
        double confidence = filling.pairs().get(0).confidence();
        return confidence < MIN_CONFIDENCE
                ? candidate.withoutSides("the sides are too uncertain: " + Math.round(100 * confidence) + " %")
                : candidate;
    }

    /** Words and blows that are only feared, asked for or denied are not events; undertakings have a life from the first idea on. */
    private static Optional<String> unreal(Frame frame, Verdict verdict) {
        if (frame.outcome().form().isUndertaking()) {
            return Optional.empty();
        }
        if (verdict.effects().contains(Effect.REFUSED) || verdict.effects().contains(Effect.BLAMED)) {
            return Optional.of("turned down or blamed, so not an event of its own");
        }
        return switch (verdict.status()) {
            case DONE, ONGOING, AGREED -> Optional.empty();
            case PLEDGED ->
                verdict.polarity() == Polarity.HYPOTHETICAL ? Optional.of("only possible") : Optional.empty();
            case PROPOSED -> Optional.of("only proposed or possible");
            case SUSPENDED, CANCELLED, DENIED ->
                Optional.of("did not happen: " + verdict.status().label());
        };
    }

    static Status spoken(Status status, EventType type) {
        return switch (type) {
            case SUPPORT, ACCUSE, REQUEST, REJECT, THREATEN ->
                status == Status.ONGOING || status == Status.AGREED ? Status.DONE : status;
            case AGREE -> status == Status.DONE || status == Status.ONGOING ? Status.AGREED : status;
            case CONSULT, CONCEDE, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> status;
        };
    }
}
