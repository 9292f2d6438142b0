// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where mentions stand: they were placed in an entry and then follow the moves, in order. A merge takes along whatever is placed in the
 * merged entry later; a split takes its mentions wherever they are, and whoever inherits from them. Not thread-safe.
 */
final class Whereabouts {

    private final Map<String, List<Move>> merges = new HashMap<>();
    private final Map<String, List<Move>> splits = new HashMap<>();
    private final Map<String, List<Move>> births = new HashMap<>();
    private final Map<String, Set<String>> absorbed = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    /** Moves come in their order. */
    void add(Move move) {
        if (move.isMerge()) {
            merges.computeIfAbsent(move.from(), c -> new ArrayList<>()).add(move);
            // What is looked for below a root is looked for below all it was merged with: where each stands is asked
            // anew.
            absorbed.computeIfAbsent(move.into(), c -> new TreeSet<>()).add(move.from());
        } else {
            births.computeIfAbsent(move.into(), c -> new ArrayList<>()).add(move);
            move.mentions()
                    .forEach(m ->
                            splits.computeIfAbsent(m, c -> new ArrayList<>()).add(move));
            neighbours.computeIfAbsent(move.into(), c -> new TreeSet<>()).add(move.from());
            neighbours.computeIfAbsent(move.from(), c -> new TreeSet<>()).add(move.into());
        }
    }

    /** The code of the entry in which a thing stands that was placed in this entry as so many-th. */
    String of(String entry, Collection<String> mentionAndAncestors, long placement) {
        if (!merges.containsKey(entry) && mentionAndAncestors.stream().noneMatch(splits::containsKey)) {
            return entry;
        }
        long after = 0;
        for (Move birth : births.getOrDefault(entry, List.of())) {
            if (birth.placements() < placement) {
                after = birth.seq();
            }
        }
        return follow(entry, mentionAndAncestors, after);
    }

    /** The code of the entry to which an id leads. */
    String root(String entry) {
        List<Move> born = births.getOrDefault(entry, List.of());
        return follow(
                entry, List.of(), born.isEmpty() ? 0 : born.get(born.size() - 1).seq());
    }

    private String follow(String entry, Collection<String> mentions, long after) {
        String at = entry;
        long seen = after;
        while (true) {
            Move next = first(merges.getOrDefault(at, List.of()), seen, null);
            for (String mention : mentions) {
                next = first(splits.getOrDefault(mention, List.of()), seen, next);
            }
            if (next == null) {
                return at;
            }
            at = next.into();
            seen = next.seq();
        }
    }

    private static @Nullable Move first(List<Move> moves, long after, @Nullable Move best) {
        for (Move move : moves) {
            if (move.seq() > after) {
                return best == null || move.seq() < best.seq() ? move : best;
            }
        }
        return best;
    }

    /** Codes of entries in which mentions may have been placed that stand in this entry now, itself included. */
    Set<String> sources(String root) {
        Set<String> found = new TreeSet<>();
        collect(root, found);
        return found;
    }

    private void collect(String entry, Set<String> found) {
        if (found.add(entry)) {
            absorbed.getOrDefault(entry, Set.of()).forEach(e -> collect(e, found));
            births.getOrDefault(entry, List.of()).forEach(m -> collect(m.from(), found));
        }
    }

    /** Ids of the mentions that a split brought into one of these entries, wherever they were placed. */
    Set<String> splitInto(Collection<String> entries) {
        Set<String> mentions = new TreeSet<>();
        for (String entry : entries) {
            births.getOrDefault(entry, List.of()).forEach(move -> mentions.addAll(move.mentions()));
        }
        return mentions;
    }

    /** Codes of all entries from which or into which something of this entry ever moved, itself included. */
    Set<String> related(String entry) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(entry));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(absorbed.getOrDefault(next, Set.of()));
                open.addAll(neighbours.getOrDefault(next, Set.of()));
                merges.getOrDefault(next, List.of()).forEach(m -> open.add(m.into()));
            }
        }
        return found;
    }

    Set<String> moved() {
        Set<String> moved = new TreeSet<>(merges.keySet());
        moved.addAll(absorbed.keySet());
        moved.addAll(neighbours.keySet());
        return moved;
    }

    boolean hasMoved(String entry) {
        return merges.containsKey(entry) || absorbed.containsKey(entry) || neighbours.containsKey(entry);
    }
}
