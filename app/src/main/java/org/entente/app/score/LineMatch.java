// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.score.CodedEvent.Key;

/**
 * Matches the events that gold and coder find in one line, greedily and one to one: the gold with the fewest alternatives chooses
 * first. What repeats an event that is already matched, on either side, counts neither for nor against; nor does a coded event
 * that matches an unclear gold.
 */
final class LineMatch {

    private LineMatch() {}

    /**
     * What became of the events of a line.
     *
     * @param right gold events that were found
     * @param wrong coded events that are not in the gold
     * @param missed gold events that were not found
     */
    record Outcome(List<CodedEvent> right, List<CodedEvent> wrong, List<CodedEvent> missed) {
        Outcome {
            right = List.copyOf(right);
            wrong = List.copyOf(wrong);
            missed = List.copyOf(missed);
        }

        Tally tally() {
            return new Tally(right.size(), wrong.size(), missed.size());
        }
    }

    static Outcome match(List<CodedEvent> gold, List<CodedEvent> coded, Level level) {
        List<Set<Key>> found = coded.stream().map(event -> event.keys(level)).toList();
        List<CodedEvent> clear = gold.stream()
                .filter(CodedEvent::clear)
                .sorted(Comparator.comparingInt(event -> event.keys(level).size()))
                .toList();
        List<Set<Key>> unclear = gold.stream()
                .filter(event -> !event.clear())
                .map(event -> event.keys(level))
                .toList();

        Set<Integer> used = new HashSet<>();
        Set<Key> matched = new HashSet<>();
        List<CodedEvent> right = new ArrayList<>();
        Map<Set<Key>, CodedEvent> missed = new LinkedHashMap<>();
        for (CodedEvent event : clear) {
            Set<Key> wanted = event.keys(level);
            int hit = firstMatch(found, used, wanted);
            if (hit < 0) {
                missed.putIfAbsent(wanted, event);
            } else {
                used.add(hit);
                right.add(event);
                found.get(hit).stream().filter(wanted::contains).forEach(matched::add);
            }
        }
        missed.keySet().removeIf(keys -> share(keys, matched));
        Map<Set<Key>, CodedEvent> wrong = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Set<Key> keys = found.get(i);
            if (!used.contains(i) && !share(keys, matched) && unclear.stream().noneMatch(u -> share(keys, u))) {
                wrong.putIfAbsent(keys, coded.get(i));
            }
        }
        return new Outcome(right, List.copyOf(wrong.values()), List.copyOf(missed.values()));
    }

    private static int firstMatch(List<Set<Key>> found, Set<Integer> used, Set<Key> wanted) {
        for (int i = 0; i < found.size(); i++) {
            if (!used.contains(i) && share(found.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean share(Set<Key> some, Set<Key> others) {
        return some.stream().anyMatch(others::contains);
    }
}
