// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.app.score.CodedEvent.Key;

/**
 * Matches the events that gold and coder find in one line, greedily and one to one: the gold with the fewest alternatives chooses
 * first. What repeats an event that is already matched, on either side, counts neither for nor against; nor does a coded event
 * that matches an unclear gold.
 */
final class LineMatch {

    private LineMatch() {}

    static Tally match(List<CodedEvent> gold, List<CodedEvent> coded, Level level) {
        List<Set<Key>> found = coded.stream().map(event -> event.keys(level)).toList();
        List<Set<Key>> clear = gold.stream()
                .filter(CodedEvent::clear)
                .map(event -> event.keys(level))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        List<Set<Key>> unclear = gold.stream()
                .filter(event -> !event.clear())
                .map(event -> event.keys(level))
                .toList();

        Set<Integer> used = new HashSet<>();
        Set<Key> matched = new HashSet<>();
        List<Set<Key>> missed = new ArrayList<>();
        for (Set<Key> wanted : clear) {
            int hit = firstMatch(found, used, wanted);
            if (hit < 0) {
                missed.add(wanted);
            } else {
                used.add(hit);
                found.get(hit).stream().filter(wanted::contains).forEach(matched::add);
            }
        }
        int right = used.size();
        long stillMissed =
                missed.stream().filter(keys -> !share(keys, matched)).distinct().count();
        Set<Set<Key>> wrong = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Set<Key> keys = found.get(i);
            if (!used.contains(i) && !share(keys, matched) && unclear.stream().noneMatch(u -> share(keys, u))) {
                wrong.add(keys);
            }
        }
        return new Tally(right, wrong.size(), (int) stillMissed);
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
