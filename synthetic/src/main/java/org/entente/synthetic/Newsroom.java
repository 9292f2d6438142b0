// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.article.Block;
import org.jspecify.annotations.Nullable;

/** Writes the pages about a turn: by outlets of both sides and of others, with headline, lead, background, and copies of the wire. */
final class Newsroom {

    private static final double BY_SOURCE = 0.35;
    private static final double BY_TARGET = 0.3;
    /** Pages without a date of publication. */
    private static final double UNDATED = 0.03;

    private static final double WIRE = 0.12;

    private final Vocabulary vocabulary;
    private final Chance chance;
    private final List<Outlet> outlets = Outlet.all();
    private final Map<String, List<Outlet>> byHome = outlets.stream().collect(Collectors.groupingBy(Outlet::home));
    private long pages;

    Newsroom(Vocabulary vocabulary, Chance chance) {
        this.vocabulary = vocabulary;
        this.chance = chance;
    }

    /** The pages about this turn. */
    List<Draft> report(Plot plot, Turn turn, Deque<Plot> others) {
        List<Draft> drafts = new ArrayList<>();
        int reports = 1 + chance.poisson(plot.weight() * 0.6);
        if (chance.in(WIRE)) {
            Outlet wire = chance.of(outlets.stream().filter(Outlet::isWire).toList());
            drafts.addAll(copies(plot, turn, wire, others));
            reports--;
        }
        for (int i = 0; i < reports; i++) {
            drafts.add(page(plot, turn, outlet(plot), others));
        }
        return drafts;
    }

    private Outlet outlet(Plot plot) {
        double at = chance.share();
        String home = at < BY_SOURCE
                ? plot.source().code()
                : at < BY_SOURCE + BY_TARGET ? plot.target().code() : "";
        List<Outlet> there = outlets.stream().filter(o -> o.home().equals(home)).toList();
        if (!there.isEmpty()) {
            return chance.of(there);
        }
        return chance.of(outlets);
    }

    /** One text under several heads: the same seed writes the same sentences. */
    private List<Draft> copies(Plot plot, Turn turn, Outlet wire, Deque<Plot> others) {
        long seed = (long) (chance.share() * Long.MAX_VALUE);
        LocalDate day = turn.day().plusDays(chance.between(0, 1));
        List<Outlet> all = new ArrayList<>(List.of(wire));
        all.addAll(chance.some(
                outlets.stream()
                        .filter(o -> o.tongue() == wire.tongue() && !o.isWire())
                        .toList(),
                chance.between(1, 2)));
        List<Draft> copies = new ArrayList<>();
        for (Outlet outlet : all) {
            Draft draft = new Draft("synthetic/" + pages++, outlet, day);
            write(draft, plot, turn, others, new Chance(seed));
            copies.add(draft);
        }
        return copies;
    }

    private Draft page(Plot plot, Turn turn, Outlet outlet, Deque<Plot> others) {
        LocalDate day = turn.day().plusDays(chance.between(0, 2));
        Draft draft = new Draft("synthetic/" + pages++, outlet, chance.in(UNDATED) ? null : day);
        write(draft, plot, turn, others, chance);
        return draft;
    }

    private void write(Draft draft, Plot plot, Turn turn, Deque<Plot> others, Chance chance) {
        if (chance.in(0.75)) {
            tell(draft, plot, turn, true, chance);
        } else {
            draft.sentence(chance.of(vocabulary.words(draft.tongue(), "filler")));
        }
        draft.endBlock(Block.Kind.TITLE);
        tell(draft, plot, turn, false, chance);
        draft.sentence(chance.of(vocabulary.words(draft.tongue(), "filler")));
        draft.endBlock(Block.Kind.PARAGRAPH);
        if (chance.in(0.35)) {
            tell(draft, plot, turn, chance.in(0.4), chance);
        }
        draft.endBlock(Block.Kind.PARAGRAPH);
        Turn earlier = earlier(plot, turn, chance);
        if (earlier != null && chance.in(0.4)) {
            tell(draft, plot, earlier, chance.in(0.5), chance);
            draft.endBlock(Block.Kind.PARAGRAPH);
        }
        if (!others.isEmpty() && chance.in(0.25)) {
            Plot other = chance.of(List.copyOf(others));
            Turn told = last(other, turn.day());
            if (other.number() != plot.number() && told != null) {
                tell(draft, other, told, chance.in(0.5), chance);
                draft.endBlock(Block.Kind.PARAGRAPH);
            }
        }
    }

    private void tell(Draft draft, Plot plot, Turn turn, boolean brief, Chance chance) {
        new Telling(vocabulary, chance, draft, plot, turn, brief).write();
    }

    private static @Nullable Turn earlier(Plot plot, Turn turn, Chance chance) {
        List<Turn> before =
                plot.turns().stream().filter(t -> t.day().isBefore(turn.day())).toList();
        return before.isEmpty() ? null : chance.of(before);
    }

    private static @Nullable Turn last(Plot plot, LocalDate day) {
        Turn last = null;
        for (Turn turn : plot.turns()) {
            if (!turn.day().isAfter(day)) {
                last = turn;
            }
        }
        return last;
    }
}
