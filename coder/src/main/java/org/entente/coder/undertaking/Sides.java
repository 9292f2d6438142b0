// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.CodedSentence;
import org.entente.coder.event.Candidate;
import org.entente.coder.lexicon.Grammar;
import org.entente.coder.role.Filler;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Party;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The two sides an article is chiefly about.
 *
 * @param source who gives or acts, null when only one side or none is named
 * @param target the other
 */
record Sides(@Nullable String source, @Nullable String target) {

    /** What a headline or first sentence says counts so many times as much as what stands further down. */
    private static final double FIRST = 3;

    private static final double SECOND = 2;

    /** A statement or a visit says less of an undertaking than what is given, built or agreed. */
    private static final double BESIDES = 0.5;

    /** A body that takes part most often stands between the two: aid goes through the World Food Programme. */
    private static final double BODY = 0.4;

    /** Who is named as acting without saying on whom tells less than who is seen to act on the other. */
    private static final double ACTS = 0.5;

    private static final double RECEIVES = 0.4;

    private static final double NAMED_FIRST = 0.7;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN);

    static Sides of(List<CodedSentence> sentences, Grammar grammar) {
        return byMentions(sentences)
                .or(() -> byNames(sentences))
                .map(two -> directed(two, sentences, grammar))
                .orElseGet(() -> new Sides(order(sentences).stream().findFirst().orElse(null), null));
    }

    /** The two with the most weight among the mentions. */
    private static Optional<List<String>> byMentions(List<CodedSentence> sentences) {
        Map<List<String>, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Mention mention : sentences.get(i).mentions()) {
                double kind = mention.form().isUndertaking() ? 1 : BESIDES;
                List<String> two = Stream.of(
                                mention.source().country(), mention.target().country())
                        .sorted()
                        .toList();
                double body = two.stream().anyMatch(Party::isBody) ? BODY : 1;
                weights.merge(two, weight(i) * mention.confidence() * kind * body, Double::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** The two most named. */
    private static Optional<List<String>> byNames(List<CodedSentence> sentences) {
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (String country : named(sentences.get(i))) {
                weights.merge(country, weight(i) * (Party.isBody(country) ? BODY : 1), Double::sum);
            }
        }
        List<String> two = order(sentences).stream()
                .sorted(Comparator.comparingDouble(c -> -weights.getOrDefault(c, 0.0)))
                .limit(2)
                .toList();
        return two.size() == 2 ? Optional.of(two) : Optional.empty();
    }

    /** Which of the two gives, builds, lends: by what they are seen to do, else by the order in which they are named. */
    private static Sides directed(List<String> two, List<CodedSentence> sentences, Grammar grammar) {
        Map<String, Double> acting = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Mention mention : sentences.get(i).mentions()) {
                if (isOneWay(mention.form())) {
                    acting.merge(mention.source().country(), weight(i) * mention.confidence(), Double::sum);
                }
            }
            for (Candidate candidate : sentences.get(i).candidates()) {
                if (candidate.told() && isOneWay(candidate.outcome().form())) {
                    for (Filler filler : candidate.filling().acting()) {
                        acting.merge(filler.party().country(), weight(i) * ACTS, Double::sum);
                    }
                }
            }
            for (String country : receiving(sentences.get(i), grammar)) {
                acting.merge(country, -weight(i) * RECEIVES, Double::sum);
            }
        }
        List<String> order = order(sentences);
        String first = order.indexOf(two.get(0)) <= order.indexOf(two.get(1)) ? two.get(0) : two.get(1);
        acting.merge(first, NAMED_FIRST, Double::sum);
        boolean turned = acting.getOrDefault(two.get(1), 0.0) > acting.getOrDefault(two.get(0), 0.0);
        return turned ? new Sides(two.get(1), two.get(0)) : new Sides(two.get(0), two.get(1));
    }

    /** Countries that the sentence has as a place, or as the one to whom: "a road in Niger", "a loan to Peru". */
    private static List<String> receiving(CodedSentence sentence, Grammar grammar) {
        Arguments arguments = new Arguments(new Tree(sentence.sentence()), grammar);
        List<String> countries = new ArrayList<>();
        for (Word head : sentence.actors().heads()) {
            Optional<String> marker = arguments.marker(head);
            boolean receives = marker.isPresent()
                    && (grammar.marking().place().contains(marker.get())
                            || grammar.marking().indirect().equals(marker.get()));
            if (receives) {
                sentence.actors().parties(head).forEach(p -> countries.add(p.country()));
            }
        }
        return countries;
    }

    /** Whether one side gives and the other takes. */
    private static boolean isOneWay(Form form) {
        return switch (form) {
            case DELIVERY, FINANCE, RELIEF, TRAINING, PROJECT, VENTURE -> true;
            case AGREEMENT, VISIT, MEETING, EXERCISE, EVENT, TRADE, PARTNERSHIP, STATEMENT, MEASURE, FORCE, PROTEST ->
                false;
        };
    }

    /** The mention that says most of what these two undertake: the surest of the earliest sentences. */
    Optional<Mention> chief(List<CodedSentence> sentences) {
        Mention best = null;
        double most = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (Mention mention : sentences.get(i).mentions()) {
                double weight =
                        weight(i) * mention.confidence() * (mention.form().isUndertaking() ? 1 : BESIDES);
                if (weight > most && isBetween(mention)) {
                    best = mention;
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetween(Mention mention) {
        String one = mention.source().country();
        String other = mention.target().country();
        return one.equals(source) && other.equals(target) || one.equals(target) && other.equals(source);
    }

    private static double weight(int sentence) {
        return sentence == 0 ? FIRST : sentence == 1 ? SECOND : 1;
    }

    /** Every country or body in the order in which it is first named. */
    private static List<String> order(List<CodedSentence> sentences) {
        return sentences.stream().flatMap(s -> named(s).stream()).distinct().toList();
    }

    private static List<String> named(CodedSentence sentence) {
        return sentence.actors().named(sentence.sentence(), NOMINAL);
    }
}
