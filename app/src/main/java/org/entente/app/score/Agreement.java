// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often the same line gives the same event in two languages, over the lines where at least one of the two gives any.
 *
 * @param languages codes, in order
 * @param counts for each pair of languages in that order, {@code en fr}
 * @param disagreements the lines where two languages have no event in common, in order
 */
public record Agreement(
        List<String> languages,
        SortedMap<String, Count> counts,
        SortedMap<LineKey, Map<String, List<CodedEvent>>> disagreements) {

    public Agreement {
        languages = List.copyOf(languages);
    }

    /**
     * Lines of two languages, or of all pairs of languages together.
     *
     * @param lines where either codes something
     * @param pair where both have one event between the same two sides
     * @param type and of the same type, in the same direction
     * @param status and the same status: the headline figure
     * @param whole where every event of the one has such a twin in the other, and the reverse
     */
    public record Count(int lines, int pair, int type, int status, int whole) {

        static final Count NOTHING = new Count(0, 0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    lines + other.lines,
                    pair + other.pair,
                    type + other.type,
                    status + other.status,
                    whole + other.whole);
        }

        /** Part of the lines; 0 when there are none. */
        public double share(int agreeing) {
            return lines == 0 ? 0 : (double) agreeing / lines;
        }
    }

    /** @param byLanguage what each language's reader finds in each line, by the language's code */
    public static Agreement of(SortedMap<String, Map<LineKey, List<CodedEvent>>> byLanguage, Set<LineKey> ignored) {
        List<String> languages = List.copyOf(byLanguage.keySet());
        SortedMap<String, Count> counts = new TreeMap<>();
        SortedMap<LineKey, Map<String, List<CodedEvent>>> disagreements = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                Map<LineKey, List<CodedEvent>> one = byLanguage.getOrDefault(languages.get(i), Map.of());
                Map<LineKey, List<CodedEvent>> other = byLanguage.getOrDefault(languages.get(j), Map.of());
                SortedSet<LineKey> lines = new TreeSet<>(one.keySet());
                lines.addAll(other.keySet());
                lines.removeAll(ignored);
                Count sum = Count.NOTHING;
                for (LineKey line : lines) {
                    List<CodedEvent> here = one.getOrDefault(line, List.of());
                    List<CodedEvent> there = other.getOrDefault(line, List.of());
                    Count count = compare(here, there);
                    sum = sum.plus(count);
                    if (count.status() == 0) {
                        Map<String, List<CodedEvent>> versions = new TreeMap<>();
                        byLanguage.forEach(
                                (language, events) -> versions.put(language, events.getOrDefault(line, List.of())));
                        disagreements.put(line, versions);
                    }
                }
                counts.put(key(languages.get(i), languages.get(j)), sum);
            }
        }
        return new Agreement(languages, counts, disagreements);
    }

    /** The figures of two languages, in whichever order. */
    public Count between(String one, String other) {
        return counts.getOrDefault(one.compareTo(other) <= 0 ? key(one, other) : key(other, one), Count.NOTHING);
    }

    /** All pairs of languages together. */
    public Count all() {
        return counts.values().stream().reduce(Count.NOTHING, Count::plus);
    }

    /** This and another set of lines together. */
    public Agreement plus(Agreement other) {
        SortedSet<String> names = new TreeSet<>(languages);
        names.addAll(other.languages);
        SortedMap<String, Count> sums = new TreeMap<>(counts);
        other.counts.forEach((pair, count) -> sums.merge(pair, count, Count::plus));
        SortedMap<LineKey, Map<String, List<CodedEvent>>> lines = new TreeMap<>(disagreements);
        lines.putAll(other.disagreements);
        return new Agreement(List.copyOf(names), sums, lines);
    }

    private static String key(String one, String other) {
        return one + " " + other;
    }

    private static Count compare(List<CodedEvent> here, List<CodedEvent> there) {
        boolean pair = share(here, there, Level.PAIR);
        boolean type = share(here, there, Level.EVENT);
        boolean status = share(here, there, Level.STATUS);
        boolean whole = status && covered(here, there) && covered(there, here);
        return new Count(1, pair ? 1 : 0, type ? 1 : 0, status ? 1 : 0, whole ? 1 : 0);
    }

    private static boolean share(List<CodedEvent> here, List<CodedEvent> there, Level level) {
        Set<CodedEvent.Key> keys = new HashSet<>();
        here.forEach(event -> keys.addAll(event.keys(level)));
        return there.stream().anyMatch(event -> event.keys(level).stream().anyMatch(keys::contains));
    }

    private static boolean covered(List<CodedEvent> some, List<CodedEvent> others) {
        return some.stream().allMatch(event -> share(List.of(event), others, Level.STATUS));
    }
}
