// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores coded events against gold, line by line.
 *
 * @param tallies one for each level
 * @param byType at the level of the event: right and missed by the first type the gold names, wrong by the type that was coded
 * @param disagreements the lines where the events differ, in order, as they stand in gold and as coded
 */
public record Scores(
        Map<Level, Tally> tallies, SortedMap<String, Tally> byType, SortedMap<LineKey, Disagreement> disagreements) {

    /** What gold and coder have for one line. */
    public record Disagreement(List<CodedEvent> gold, List<CodedEvent> coded) {
        public Disagreement {
            gold = List.copyOf(gold);
            coded = List.copyOf(coded);
        }
    }

    /**
     * @param gold hand-coded events by line; a line that is not there holds nothing codable
     * @param coded the coder's events by line
     * @param ignored lines that are not counted
     */
    public static Scores of(
            Map<LineKey, List<CodedEvent>> gold, Map<LineKey, List<CodedEvent>> coded, Set<LineKey> ignored) {
        SortedSet<LineKey> lines = new TreeSet<>(gold.keySet());
        lines.addAll(coded.keySet());
        lines.removeAll(ignored);
        Map<Level, Tally> tallies = new EnumMap<>(Level.class);
        SortedMap<String, Tally> byType = new TreeMap<>();
        SortedMap<LineKey, Disagreement> disagreements = new TreeMap<>();
        for (Level level : Level.values()) {
            Tally sum = Tally.NOTHING;
            for (LineKey line : lines) {
                List<CodedEvent> wanted = gold.getOrDefault(line, List.of());
                List<CodedEvent> found = coded.getOrDefault(line, List.of());
                LineMatch.Outcome outcome = LineMatch.match(wanted, found, level);
                Tally tally = outcome.tally();
                sum = sum.plus(tally);
                if (level == Level.EVENT) {
                    add(outcome.right(), new Tally(1, 0, 0), byType);
                    add(outcome.wrong(), new Tally(0, 1, 0), byType);
                    add(outcome.missed(), new Tally(0, 0, 1), byType);
                    if (tally.wrong() + tally.missed() > 0) {
                        disagreements.put(line, new Disagreement(wanted, found));
                    }
                }
            }
            tallies.put(level, sum);
        }
        return new Scores(tallies, byType, disagreements);
    }

    private static void add(List<CodedEvent> events, Tally one, SortedMap<String, Tally> byType) {
        events.forEach(event -> byType.merge(event.types().get(0), one, Tally::plus));
    }

    public Tally at(Level level) {
        return tallies.getOrDefault(level, Tally.NOTHING);
    }
}
