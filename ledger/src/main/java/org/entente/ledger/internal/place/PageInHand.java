// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.Lineage;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Adoption;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Questions;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.article.PartialDate;
import org.entente.model.decision.Act;
import org.entente.model.entry.MergeScore.Verdict;

/**
 * The mentions of one page on their way into entries: the most particular first, so that what a page says in general joins what it says
 * in particular, whichever comes first in the text.
 */
final class PageInHand {

    private static final Comparator<Item> MOST_PARTICULAR_FIRST = Comparator.comparing(
                    (Item i) -> -i.traits.particulars())
            .thenComparing(i ->
                    i.traits.when() == null ? LocalDate.MAX : i.traits.when().from())
            .thenComparing(i -> i.traits.recorded().step().id());

    private final Tables tables;
    private final KnownEntries known;
    private final DecisionLog log;
    private final Placing placing;
    private final Instant at;
    private final List<Item> items = new ArrayList<>();
    private final List<Placements.Row> inherited = new ArrayList<>();
    private final List<Open> questions = new ArrayList<>();
    private final List<Open> merges = new ArrayList<>();

    /** Two entries that are one, or may be, because of a mention that fits both. */
    private record Open(Held entry, Held other, double score, String because) {}

    /** A mention on its way. */
    private static final class Item {
        private final Traits traits;
        private final String bucket;
        private final LinkedHashSet<String> keys;
        private Held entry = NOWHERE;
        private double score;
        private String because = "";

        Item(Recorded recorded) {
            traits = Traits.of(recorded);
            bucket = Traits.bucket(recorded.mention());
            keys = new LinkedHashSet<>(traits.keys());
        }
    }

    private static final Held NOWHERE = new Held(0, "", true);

    PageInHand(Adoption adoption, Tables tables, KnownEntries known, DecisionLog log) {
        this.tables = tables;
        this.known = known;
        this.log = log;
        this.placing = new Placing(known, tables);
        PartialDate published = adoption.article().published();
        this.at = published == null
                ? Instant.EPOCH
                : published.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
        for (Adoption.Held held : adoption.mentions()) {
            if (held.isNew()) {
                items.add(new Item(Placer.recorded(held, adoption.article())));
            }
        }
    }

    /** New mentions that take the place of others stand where these stood. */
    void inherit(long before) throws SQLException {
        List<Recorded> old = tables.mentions(tables.mentionsOf(before));
        List<Item> heirs = new ArrayList<>();
        for (Item item : items) {
            Optional<Recorded> ancestor = Heirs.ancestor(item.traits.recorded().mention(), old);
            if (ancestor.isPresent()) {
                for (Placements.Row row :
                        tables.placements().ofMention(ancestor.get().seq())) {
                    inherited.add(new Placements.Row(
                            0,
                            item.traits.recorded().seq(),
                            row.entry(),
                            row.score(),
                            Lineage.because(ancestor.get().step().id(), row.because())));
                    heirs.add(item);
                }
            }
        }
        for (Placements.Row row : inherited) {
            tables.placements().add(row);
        }
        for (int i = 0; i < heirs.size(); i++) {
            known.note(heirs.get(i).bucket, heirs.get(i).keys, inherited.get(i).entry(), tables);
        }
        items.removeAll(heirs);
    }

    void place() throws SQLException {
        items.sort(MOST_PARTICULAR_FIRST);
        for (Item item : items) {
            place(item);
        }
    }

    private void place(Item item) throws SQLException {
        List<Placing.Candidate> candidates = placing.candidates(item.bucket, item.traits, item.keys);
        if (!candidates.isEmpty() && candidates.get(0).fit().verdict() == Verdict.MERGE) {
            Placing.Candidate best = candidates.get(0);
            put(item, best.entry(), best.fit().total());
            for (Placing.Candidate other : candidates.subList(1, candidates.size())) {
                if (other.fit().verdict() == Verdict.MERGE) {
                    join(item, best.entry(), other);
                }
            }
            return;
        }
        Held held = new Held(0, "", item.traits.recorded().mention().form().isUndertaking());
        if (!candidates.isEmpty()) {
            Placing.Candidate near = candidates.get(0);
            questions.add(new Open(held, near.entry(), near.fit().total(), Placing.because(item.traits, near.entry())));
        }
        put(item, held, 0);
    }

    private void put(Item item, Held held, double score) {
        item.because = Placing.because(item.traits, held);
        item.score = score;
        item.entry = held;
        held.add(item.traits);
        placing.note(item.bucket, item.keys, held);
    }

    /** A mention that fits two entries says that they are one, unless something in them, or a person, says that they are not. */
    private void join(Item item, Held entry, Placing.Candidate candidate) {
        Held other = candidate.entry();
        boolean apart = entry.seq() != 0 && other.seq() != 0 && log.areApart(entry.code(), other.code());
        if (apart || !Placing.fit(other, entry)) {
            return;
        }
        merges.add(new Open(entry, other, candidate.fit().total(), Placing.because(item.traits, other)));
    }

    /** Rows for what was placed; an entry of the page is born with the first of its mentions. */
    void write() throws SQLException {
        items.sort(Comparator.comparing(i -> i.traits.recorded().seq()));
        for (Item item : items) {
            Recorded recorded = item.traits.recorded();
            if (item.entry.seq() == 0) {
                item.entry.born(recorded.seq(), recorded.code());
                tables.entries().add(new Entries.Row(recorded.seq(), recorded.code(), item.bucket));
                known.put(item.entry);
            }
            tables.placements().add(new Placements.Row(0, recorded.seq(), item.entry.seq(), item.score, item.because));
            known.note(item.bucket, item.keys, item.entry.seq(), tables);
        }
        for (Open question : questions) {
            tables.questions()
                    .add(new Questions.Row(
                            0, question.entry().seq(), question.other().seq(), question.score(), question.because()));
        }
    }

    /** Decisions of the machine that follow; the older entry keeps its id. */
    void merge(Placer placer) throws SQLException {
        for (Open merge : merges) {
            String one = log.root(merge.entry().code());
            String two = log.root(merge.other().code());
            boolean ordered = merge.entry().seq() <= merge.other().seq();
            String into = ordered ? one : two;
            String from = ordered ? two : one;
            if (!into.equals(from) && !log.areApart(into, from)) {
                placer.merge(
                        tables,
                        new Act.Merge(merge.entry().id(into), merge.entry().id(from)),
                        merge.because(),
                        at);
            }
        }
    }
}
