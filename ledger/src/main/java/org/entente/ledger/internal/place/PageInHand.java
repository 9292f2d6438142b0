// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.decision.Lineage;
import org.entente.ledger.internal.merge.Choice;
import org.entente.ledger.internal.merge.Profile;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Adoption;
import org.entente.ledger.internal.store.Clues;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Questions;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.MergeScore;

/**
 * The mentions of one page on their way into entries: the most particular first, so that what a page says in general joins what it says
 * in particular, whichever comes first in the text.
 */
final class PageInHand {

    private final Tables tables;
    private final KnownEntries entries;
    private final KnownClues clues;
    private final Placing placing;
    private final List<String> times;
    private final List<Item> items = new ArrayList<>();
    private final List<Placements.Row> inherited = new ArrayList<>();
    private final List<Open> questions = new ArrayList<>();

    /** Two entries that may be one, because of a mention that fits both. */
    private record Open(Held entry, Held other, MergeScore score) {}

    /** A mention on its way. */
    private static final class Item {
        private final Traits traits;
        private final String bucket;
        private final long[] places;
        private final long[] noted;
        private Held entry = NOWHERE;
        /** Of the entry's row, or of that of one merged into it; below 0 while it has none. */
        private long number;

        private double score;
        private String because = "";

        Item(Draft draft, Adoption.Held held) {
            traits = draft.recorded(held.seq(), held.code(), held.id());
            bucket = draft.bucket();
            places = draft.places();
            noted = draft.noted();
        }
    }

    private static final Held NOWHERE = new Held(-1, "", true);

    PageInHand(Adoption adoption, List<Draft> drafts, Tables tables, KnownEntries entries, KnownClues clues) {
        this.tables = tables;
        this.entries = entries;
        this.clues = clues;
        this.placing = new Placing(entries, clues, tables);
        PartialDate published = adoption.article().published();
        this.times = published == null ? List.of() : Choice.times(published.firstDay());
        for (int i = 0; i < drafts.size(); i++) {
            Adoption.Held held = adoption.mentions().get(i);
            if (held.isNew()) {
                items.add(new Item(drafts.get(i), held));
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
        tables.placements().add(inherited);
        for (int i = 0; i < heirs.size(); i++) {
            clues.note(heirs.get(i).noted, inherited.get(i).entry(), tables);
        }
        items.removeAll(heirs);
    }

    void place() throws SQLException {
        items.sort(Comparator.comparing(item -> item.traits, Traits.MOST_PARTICULAR_FIRST));
        for (Item item : items) {
            place(item);
        }
    }

    private void place(Item item) throws SQLException {
        Map<Held, Profile> candidates = placing.candidates(item.bucket, item.places);
        int active = placing.active(item.bucket, Clues.places(item.bucket, times));
        Choice<Held> choice = Choice.of(item.traits, candidates, active);
        Held joins = choice.joins();
        if (joins != null) {
            item.because = Choice.reasons(item.traits, joins.profile(), active).toString();
            item.score = choice.score();
            put(item, joins);
            return;
        }
        Held fresh = placing.begin(
                item.bucket, item.traits.recorded().mention().form().isUndertaking());
        if (!choice.asks().isEmpty()) {
            Held near = choice.asks().get(0);
            questions.add(new Open(fresh, near, Choice.reasons(item.traits, near.profile(), active)));
        }
        put(item, fresh);
    }

    private void put(Item item, Held held) {
        item.entry = held;
        item.number = placing.number(item.bucket, held);
        held.add(item.traits);
        placing.note(item.bucket, item.places, held);
    }

    /** Rows for what was placed, in the order of placing; an entry of the page is born with the first of its mentions in the text. */
    void write() throws SQLException {
        bear(items.stream()
                .sorted(Comparator.comparing(item -> item.traits.recorded().seq()))
                .toList());
        List<Placements.Row> rows = new ArrayList<>();
        for (Item item : items) {
            long number = item.number > 0 ? item.number : item.entry.seq();
            rows.add(new Placements.Row(0, item.traits.recorded().seq(), number, item.score, item.because));
            clues.note(item.noted, number, tables);
        }
        tables.placements().add(rows);
        for (Open question : questions) {
            tables.questions()
                    .add(new Questions.Row(
                            0,
                            question.entry().seq(),
                            question.other().seq(),
                            question.score().total(),
                            question.score().toString()));
        }
    }

    private void bear(List<Item> inTheOrderOfTheText) throws SQLException {
        Set<Held> touched = new HashSet<>();
        List<Entries.Row> rows = new ArrayList<>();
        for (Item item : inTheOrderOfTheText) {
            Recorded recorded = item.traits.recorded();
            if (touched.add(item.entry) && !item.entry.isBorn()) {
                item.entry.born(recorded.seq(), recorded.code());
                rows.add(new Entries.Row(recorded.seq(), recorded.code(), item.bucket));
                entries.put(item.entry);
            }
        }
        tables.entries().add(rows);
    }
}
