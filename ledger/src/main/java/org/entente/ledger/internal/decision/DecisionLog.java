// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.store.Decisions;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Questions;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Question;
import org.entente.model.decision.Tie;

/**
 * All decisions of a ledger, in memory, and what follows from those that are not undone. Brought up to date inside each transaction, so
 * that it knows what others wrote. Not thread-safe.
 */
public final class DecisionLog {

    /** Characters of a decision's id after {@code D-}. */
    private static final int ID_LENGTH = 8;

    private final Map<String, Made> byId = new LinkedHashMap<>();
    private final Map<String, String> births = new HashMap<>();
    private long last;
    private Set<String> undone = new HashSet<>();
    private Whereabouts where = new Whereabouts();
    private Map<String, List<Decision>> about = new HashMap<>();
    private Set<Set<String>> apart = new HashSet<>();

    /** The code of an entry's id: without {@code E-} or {@code T-}. */
    public static String code(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    /** Reads what was decided since. Answers whether there was something. */
    public boolean refresh(Tables tables) throws SQLException {
        List<Decisions.Row> rows = tables.decisions().after(last);
        boolean undoes = false;
        for (Decisions.Row row : rows) {
            Made made = Made.of(row);
            last = made.seq();
            byId.put(made.decision().id(), made);
            if (made.decision().act() instanceof Act.Split split) {
                births.put(made.decision().id(), born(split, tables));
            }
            undoes |= made.decision().act() instanceof Act.Undo;
            if (!undoes) {
                apply(made);
            }
        }
        if (undoes) {
            applyAll();
        }
        return !rows.isEmpty();
    }

    /** Forgets everything: the transaction in which it was read may not have been kept. */
    public void forget() {
        byId.clear();
        births.clear();
        last = 0;
        clear();
    }

    private void clear() {
        undone = new HashSet<>();
        where = new Whereabouts();
        about = new HashMap<>();
        apart = new HashSet<>();
    }

    private static String born(Act.Split split, Tables tables) throws SQLException {
        String oldest = split.mentions().get(0);
        Optional<Long> seq = tables.mention(oldest);
        return seq.isEmpty()
                ? oldest
                : tables.mentions(List.of(seq.get())).stream()
                        .map(r -> r.code())
                        .findFirst()
                        .orElse(oldest);
    }

    private void applyAll() {
        clear();
        List<Made> all = new ArrayList<>(byId.values());
        for (int i = all.size() - 1; i >= 0; i--) {
            Decision decision = all.get(i).decision();
            if (decision.act() instanceof Act.Undo undo && !undone.contains(decision.id())) {
                undone.add(undo.decision());
            }
        }
        all.forEach(this::apply);
    }

    private void apply(Made made) {
        Decision decision = made.decision();
        boolean holds = !undone.contains(decision.id());
        Act act = decision.act();
        if (act instanceof Act.Merge merge) {
            merge(made, merge, holds);
        } else if (act instanceof Act.Split split) {
            // An undone split did hold for a time: what came to it then goes back with the rest, see below.
            String into = births.getOrDefault(decision.id(), "");
            String from = code(split.entry());
            where.add(new Move(made.seq(), made.placements(), from, into, Set.copyOf(split.mentions())));
            if (holds) {
                apart.add(Set.of(into, from));
            }
        } else if (act instanceof Act.Undo undo && holds) {
            Made target = byId.get(undo.decision());
            if (target != null && target.decision().act() instanceof Act.Split split) {
                String from = births.getOrDefault(undo.decision(), "");
                where.add(new Move(made.seq(), made.placements(), from, code(split.entry()), Set.of()));
            }
        } else if (act instanceof Act.Link link && holds) {
            note(code(link.other()), decision);
            if (link.tie() == Tie.DISTINCT_FROM) {
                apart.add(Set.of(code(link.entry()), code(link.other())));
            }
        }
        if (holds) {
            note(act instanceof Act.Rate rate ? rate.publisher() : code(act.subject()), decision);
        }
    }

    private void merge(Made made, Act.Merge merge, boolean holds) {
        String into = code(merge.into());
        String from = code(merge.from());
        if (holds) {
            where.add(new Move(made.seq(), made.placements(), from, into, Set.of()));
            note(from, made.decision());
        } else {
            apart.add(Set.of(into, from));
        }
    }

    private void note(String subject, Decision decision) {
        about.computeIfAbsent(subject, s -> new ArrayList<>()).add(decision);
    }

    /** The code of the entry in which a mention stands. */
    public String standing(String placedIn, Collection<String> mentionAndAncestors, long placement) {
        return where.of(placedIn, mentionAndAncestors, placement);
    }

    /** The code of the entry to which an entry's code leads. */
    public String root(String entry) {
        return where.root(entry);
    }

    /** Whether two entries were once held to be one, or parts of one, and then told apart: only a person joins them again. */
    public boolean areApart(String entry, String other) {
        return apart.contains(Set.of(entry, other));
    }

    /** Codes of the entries in which something may have been placed that stands in this one. */
    public Set<String> sources(String root) {
        return where.sources(root);
    }

    /** Ids of the mentions that a split brought into one of these entries, wherever they were placed. */
    public Set<String> splitInto(Collection<String> entries) {
        return where.splitInto(entries);
    }

    /** Codes of the entries with which this one ever exchanged mentions. */
    public Set<String> related(String entry) {
        return where.related(entry);
    }

    /** Codes of all entries from which or into which something ever moved. */
    public Set<String> moved() {
        return where.moved();
    }

    public boolean hasMoved(String entry) {
        return where.hasMoved(entry);
    }

    /** Decisions about this entry, publisher, or decision that are not undone, oldest first. */
    public List<Decision> about(String codeOrPublisher) {
        return about.getOrDefault(codeOrPublisher, List.of());
    }

    /** The code of the entry that a split made; empty for other decisions. */
    String bornOf(String decision) {
        return births.getOrDefault(decision, "");
    }

    /** Decisions about this entry and those that are part of it, oldest first. */
    public List<Decision> aboutAll(String root) {
        Set<Decision> found = new HashSet<>();
        for (String code : related(root)) {
            if (root(code).equals(root)) {
                found.addAll(about(code));
            }
        }
        return inOrder(found);
    }

    /** Questions that nobody has answered, oldest first. */
    public List<Question> questions(Tables tables) throws SQLException {
        List<Question> open = new ArrayList<>();
        Set<Set<String>> asked = new HashSet<>();
        for (Questions.Row row : tables.questions().all()) {
            String entry = rootOf(row.entry(), tables);
            String other = rootOf(row.other(), tables);
            boolean answered = entry.equals(other) || areApart(entry, other) || areTied(entry, other);
            if (!answered && asked.add(Set.of(entry, other))) {
                Optional<Recorded> mention =
                        tables.mentions(List.of(row.entry())).stream().findFirst();
                boolean undertaking =
                        mention.isEmpty() || mention.get().mention().form().isUndertaking();
                open.add(new Question(
                        Ids.shown(undertaking, entry), Ids.shown(undertaking, other), row.score(), row.because()));
            }
        }
        return open;
    }

    private String rootOf(long entry, Tables tables) throws SQLException {
        return tables.entries().get(entry).map(e -> root(e.code())).orElse("");
    }

    private boolean areTied(String entry, String other) {
        return about(entry).stream()
                .anyMatch(d -> d.author() instanceof Author.Person
                        && d.act() instanceof Act.Link link
                        && Set.of(code(link.entry()), code(link.other())).equals(Set.of(entry, other)));
    }

    /** The same decisions, oldest first. */
    List<Decision> inOrder(Collection<Decision> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparingLong(d -> seq(d.id())))
                .toList();
    }

    private long seq(String id) {
        Made made = byId.get(id);
        return made == null ? 0 : made.seq();
    }

    public Optional<Decision> get(String id) {
        return Optional.ofNullable(byId.get(id)).map(Made::decision);
    }

    public boolean isUndone(String id) {
        return undone.contains(id);
    }

    /** Every decision ever made, oldest first. */
    public List<Decision> all() {
        return byId.values().stream().map(Made::decision).toList();
    }

    /** Adds a decision to the tables and to this log; answers it. */
    public Decision add(Tables tables, Author author, Act act, String reason, Instant now) throws SQLException {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        String text = Decision.text(at, author, act, reason);
        String id = id(text);
        // Two of one author in one millisecond, or two that begin alike.
        for (int n = 2; tables.decisions().get(id).isPresent(); n++) {
            id = id(text + n);
        }
        Decision decision = new Decision(id, at, author, act, reason);
        tables.decisions().add(Made.row(tables.placements().last(), decision));
        refresh(tables);
        return decision;
    }

    private static String id(String text) {
        return "D-" + Ids.of(text).substring(0, ID_LENGTH);
    }
}
