// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.plover.CodedSentences.CodedSentence;
import org.entente.app.plover.CodedSentences.Event;
import org.entente.app.reading.Batch;
import org.entente.app.reading.GivenText;
import org.entente.coder.NewsCoder;
import org.entente.coder.event.OpenEvent;
import org.entente.coder.lexicon.Lexicon;
import org.entente.model.mention.EventType;
import org.entente.model.text.Span;

/**
 * How sentences that people coded by PLOVER are read.
 *
 * <p>The ledger keeps what goes on between states. These sets hold much that does not: courts, parties, police, rebels. So an event
 * that the rules find counts here whoever its sides are ({@link OpenEvent}). A sentence gets one reading for each event of its gold:
 * the event that overlaps it best, source on source and target on target, the ledger's own before others, then the one nearest to the
 * sentence's main verb. Its type goes through {@link PloverRules}.
 *
 * @param sentence what was read
 * @param event what people coded
 * @param found what was chosen; empty when the rules find no event
 * @param overlap whether its source and target share characters with those of the gold, as far as the gold gives any; sides of what
 *     is done together may be the other way round
 */
public record EventReading(CodedSentence sentence, Event event, Optional<OpenEvent> found, boolean overlap) {

    /** The PLOVER type that was found. */
    public Optional<EventType> type() {
        return found.flatMap(e -> PloverRules.type(e.type(), e.status()));
    }

    /** Whether the type is right, wherever its sides were found. */
    public boolean rootRight() {
        return type().filter(event.types()::contains).isPresent();
    }

    /** Whether the type is right and its sides overlap: the headline figure. */
    public boolean right() {
        return rootRight() && overlap;
    }

    /** Reads all sentences whose language is read; events that PLOVER 2.0 has no type for are left out. */
    public static List<EventReading> of(List<CodedSentence> sentences) {
        NewsCoder coder = NewsCoder.standard();
        List<EventReading> readings = new ArrayList<>();
        Batch.<CodedSentence, List<EventReading>>each(
                sentences.stream().filter(s -> NewsCoder.reads(s.language())).toList(),
                sentence -> of(sentence, coder),
                readings::addAll);
        return readings;
    }

    private static List<EventReading> of(CodedSentence sentence, NewsCoder coder) {
        List<OpenEvent> found = new ArrayList<>();
        Lexicon lexicon = Lexicon.forLanguage(sentence.language());
        coder.read(GivenText.of(sentence.id(), sentence.language(), sentence.text()))
                .forEach(coded -> found.addAll(OpenEvent.of(coded.sentence(), coded.candidates(), lexicon)));
        List<EventReading> readings = new ArrayList<>();
        for (Event event : sentence.events()) {
            if (!event.types().isEmpty()) {
                Optional<OpenEvent> best = found.stream()
                        .max(Comparator.comparingInt((OpenEvent e) -> overlap(e, event, sentence.text()))
                                .thenComparing(e -> e.candidate().accepted())
                                .thenComparing(e -> -e.depth()));
                boolean both = best.filter(e -> overlap(e, event, sentence.text()) == 2)
                        .isPresent();
                readings.add(new EventReading(sentence, event, best, both));
            }
        }
        return readings;
    }

    /** How many of the two sides overlap. */
    private static int overlap(OpenEvent found, Event event, String text) {
        int straight = meets(found.source(), event.source(), text) + meets(found.target(), event.target(), text);
        int turned = found.type().isSymmetric()
                ? meets(found.target(), event.source(), text) + meets(found.source(), event.target(), text)
                : 0;
        return Math.max(straight, turned);
    }

    private static int meets(List<Span> spans, String words, String text) {
        if (words.isEmpty()) {
            return 1;
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span gold = new Span(at, at + words.length());
            if (spans.stream().anyMatch(gold::overlaps)) {
                return 1;
            }
        }
        return 0;
    }

    /**
     * The figures of a set.
     *
     * @param events in the gold
     * @param found for which an event was found at all
     * @param overlap whose source and target overlap
     * @param rootRight with the right type, wherever the sides are
     * @param right with the right type and sides that overlap
     */
    public record Score(int events, int found, int overlap, int rootRight, int right) {

        public static Score of(List<EventReading> readings) {
            return new Score(
                    readings.size(),
                    count(readings.stream().filter(r -> r.found().isPresent()).count()),
                    count(readings.stream().filter(EventReading::overlap).count()),
                    count(readings.stream().filter(EventReading::rootRight).count()),
                    count(readings.stream().filter(EventReading::right).count()));
        }

        private static int count(long number) {
            return Math.toIntExact(number);
        }

        /** Part of the events; 0 when there are none. */
        public double share(int some) {
            return events == 0 ? 0 : (double) some / events;
        }
    }

    /** The figures for each code of the gold, by name. */
    public static Map<String, Score> byCode(List<EventReading> readings) {
        Map<String, List<EventReading>> groups = new TreeMap<>();
        readings.forEach(r -> groups.computeIfAbsent(r.event().code(), code -> new ArrayList<>())
                .add(r));
        Map<String, Score> scores = new TreeMap<>();
        groups.forEach((code, some) -> scores.put(code, Score.of(some)));
        return scores;
    }
}
