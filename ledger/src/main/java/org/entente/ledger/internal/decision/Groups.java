// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Selection;
import org.entente.ledger.internal.store.Tables;

/** Sorts mentions by the entries in which they stand now. Lives as long as one look at the ledger. */
public final class Groups {

    private final Tables tables;
    private final DecisionLog log;
    private final Map<Long, Recorded> mentions = new TreeMap<>();
    private final List<Placements.Row> placements = new ArrayList<>();
    private final Map<Long, String> codes = new HashMap<>();

    private Groups(Tables tables, DecisionLog log) {
        this.tables = tables;
        this.log = log;
    }

    /** Every entry in which something of the selection stands, whole; in order of the first mentions. */
    public static List<Group> of(Selection selection, Tables tables, DecisionLog log) throws SQLException {
        Groups groups = new Groups(tables, log);
        groups.load(selection);
        Set<Long> asked = new HashSet<>(groups.mentions.keySet());
        groups.loadRelated();
        return groups.sorted(asked);
    }

    /** The entries and events with these codes, each whole, in this order; without those in which nothing stands. */
    public static List<Group> standing(Collection<String> codes, Tables tables, DecisionLog log) throws SQLException {
        List<Group> found = new ArrayList<>();
        for (String code : codes) {
            Groups groups = new Groups(tables, log);
            groups.loadSources(code);
            groups.placements.sort(Comparator.comparingLong(Placements.Row::seq));
            groups.sorted(groups.mentions.keySet()).stream()
                    .filter(group -> group.code().equals(code))
                    .forEach(found::add);
        }
        return found;
    }

    /** The entries and events in which these mentions stand, each whole; in order of the first mentions given. */
    public static List<Group> holding(Collection<Long> mentions, Tables tables, DecisionLog log) throws SQLException {
        Set<String> roots = new LinkedHashSet<>();
        for (long mention : mentions) {
            String id = tables.mentionId(mention);
            for (Placements.Row placement : tables.placements().ofMention(mention)) {
                Optional<Entries.Row> entry = tables.entries().get(placement.entry());
                if (entry.isPresent()) {
                    List<String> ids = Lineage.of(id, placement.because());
                    roots.add(log.standing(entry.get().code(), ids, placement.seq()));
                }
            }
        }
        return standing(roots, tables, log);
    }

    /** All that was placed where it may stand in this entry now. */
    private void loadSources(String code) throws SQLException {
        Set<String> sources = log.hasMoved(code) ? log.sources(code) : Set.of(code);
        Set<Long> entries = new TreeSet<>();
        for (String source : sources) {
            tables.entries().get(source).ifPresent(entry -> entries.add(entry.seq()));
        }
        for (String split : log.splitInto(sources)) {
            Optional<Long> mention = tables.mention(split);
            if (mention.isPresent()) {
                tables.placements().ofMention(mention.get()).forEach(placement -> entries.add(placement.entry()));
            }
        }
        for (long entry : entries) {
            for (Recorded recorded : tables.mentions(Selection.placedIn(entry))) {
                mentions.putIfAbsent(recorded.seq(), recorded);
                codes.put(recorded.seq(), recorded.code());
            }
            placements.addAll(tables.placements().inEntry(entry));
        }
    }

    private void load(Selection selection) throws SQLException {
        for (Recorded recorded : tables.mentions(selection)) {
            mentions.put(recorded.seq(), recorded);
            codes.put(recorded.seq(), recorded.code());
        }
        placements.addAll(tables.placements().of(selection));
    }

    /** Entries that a decision joined may be of other pairs and forms. */
    private void loadRelated() throws SQLException {
        Set<String> wanted = new TreeSet<>();
        Set<Long> births = new TreeSet<>();
        for (Placements.Row placement : placements) {
            String code = code(placement.entry());
            if (!mentions.containsKey(placement.entry())) {
                births.add(placement.entry());
            }
            if (log.hasMoved(code)) {
                wanted.addAll(log.related(code));
            }
        }
        for (String code : wanted) {
            Optional<Entries.Row> entry = tables.entries().get(code);
            if (entry.isPresent() && !mentions.containsKey(entry.get().seq())) {
                births.add(entry.get().seq());
            }
        }
        Set<Long> known = new HashSet<>();
        placements.forEach(p -> known.add(p.seq()));
        for (long birth : births) {
            Selection selection = Selection.placedIn(birth);
            for (Recorded recorded : tables.mentions(selection)) {
                mentions.putIfAbsent(recorded.seq(), recorded);
                codes.put(recorded.seq(), recorded.code());
            }
            for (Placements.Row placement : tables.placements().of(selection)) {
                if (known.add(placement.seq())) {
                    placements.add(placement);
                }
            }
        }
    }

    private String code(long entry) throws SQLException {
        String known = codes.get(entry);
        if (known == null) {
            known = tables.entries().get(entry).map(Entries.Row::code).orElse("");
            codes.put(entry, known);
        }
        return known;
    }

    private List<Group> sorted(Set<Long> asked) throws SQLException {
        Map<String, TreeMap<Long, Recorded>> standing = new HashMap<>();
        Map<String, Map<String, List<String>>> lineage = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Placements.Row placement : placements) {
            Recorded recorded = mentions.get(placement.mention());
            if (recorded == null) {
                continue;
            }
            List<String> ids = Lineage.of(recorded.step().id(), placement.because());
            String root = log.standing(code(placement.entry()), ids, placement.seq());
            standing.computeIfAbsent(root, r -> new TreeMap<>()).put(recorded.seq(), recorded);
            lineage.computeIfAbsent(root, r -> new HashMap<>())
                    .put(recorded.step().id(), ids);
            if (asked.contains(recorded.seq())) {
                wanted.add(root);
            }
        }
        Map<Long, Group> groups = new TreeMap<>();
        for (String root : wanted) {
            TreeMap<Long, Recorded> members = standing.get(root);
            if (members != null) {
                groups.put(
                        members.firstKey(),
                        new Group(root, List.copyOf(members.values()), lineage.getOrDefault(root, Map.of())));
            }
        }
        return List.copyOf(groups.values());
    }
}
