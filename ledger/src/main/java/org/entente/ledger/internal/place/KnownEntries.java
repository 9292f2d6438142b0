// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.Lineage;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Tables;

/**
 * The entries that were looked at lately, each known once, however many ids lead to it; the tables hold all. What is remembered is what would be
 * loaded, so that the same pages give the same entries whether a ledger was closed between them or not. Whoever writes elsewhere makes it forget. Not
 * thread-safe.
 */
final class KnownEntries {

    /** Entries kept: about a hundred megabytes at most. */
    private static final int MAX_ENTRIES = 20_000;

    private final DecisionLog log;
    private final Recent<Long, Held> entries = new Recent<>(MAX_ENTRIES);
    /** From the number of an entry that was merged to that of the one that holds its mentions. */
    private final Map<Long, Long> heirs = new HashMap<>();

    KnownEntries(DecisionLog log) {
        this.log = log;
    }

    /** Mentions stand elsewhere than they did, nobody says which. */
    void forget() {
        entries.clear();
        heirs.clear();
    }

    /** These entries, whose mentions stand elsewhere now. */
    void forget(Set<String> codes, Tables tables) throws SQLException {
        for (String code : codes) {
            Optional<Entries.Row> entry = tables.entries().get(code);
            if (entry.isPresent()) {
                entries.remove(entry.get().seq());
                heirs.remove(entry.get().seq());
            }
        }
    }

    /** The entry to which this number leads; empty of members when nothing stands in it any more. */
    Held get(long number, Tables tables) throws SQLException {
        long root = heirs.getOrDefault(number, number);
        Held known = entries.get(root);
        if (known != null) {
            return known;
        }
        Entries.Row row = tables.entries()
                .get(root)
                .orElseThrow(() -> new IllegalStateException("an entry is named that has no row: " + root));
        String code = log.root(row.code());
        if (!code.equals(row.code())) {
            Entries.Row other = tables.entries()
                    .get(code)
                    .orElseThrow(
                            () -> new IllegalStateException("an entry was merged into one that has no row: " + code));
            heirs.put(number, other.seq());
            return get(other.seq(), tables);
        }
        Held loaded = load(row, tables);
        entries.put(root, loaded);
        return loaded;
    }

    /** An entry that has got its row. */
    void put(Held held) {
        entries.put(held.seq(), held);
    }

    private Held load(Entries.Row row, Tables tables) throws SQLException {
        List<Placements.Row> placed = new ArrayList<>();
        Map<Long, String> from = new HashMap<>();
        for (String code : log.sources(row.code())) {
            Optional<Entries.Row> source = tables.entries().get(code);
            if (source.isPresent()) {
                for (Placements.Row each :
                        tables.placements().newestInEntry(source.get().seq(), Held.MAX_MEMBERS)) {
                    placed.add(each);
                    from.put(each.seq(), code);
                }
            }
        }
        placed.sort(Comparator.comparingLong(Placements.Row::seq));
        Map<Long, Recorded> mentions = new HashMap<>();
        TreeSet<Long> numbers = new TreeSet<>();
        placed.forEach(each -> numbers.add(each.mention()));
        boolean undertaking = true;
        for (Recorded each : tables.mentions(numbers)) {
            mentions.put(each.seq(), each);
            undertaking = each.mention().form().isUndertaking();
        }
        Held held = new Held(row.seq(), row.code(), undertaking);
        for (Placements.Row each : placed) {
            Recorded mention = mentions.get(each.mention());
            if (mention != null && mention.live()) {
                List<String> ids = Lineage.of(mention.step().id(), each.because());
                String standing = log.standing(from.getOrDefault(each.seq(), ""), ids, each.seq());
                if (standing.equals(row.code())) {
                    held.add(Traits.of(mention));
                }
            }
        }
        return held;
    }
}
