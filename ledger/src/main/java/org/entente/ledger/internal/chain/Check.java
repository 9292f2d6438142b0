// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.chain;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.entente.ledger.internal.store.Decisions;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Links;
import org.entente.ledger.internal.store.Tables;
import org.entente.ledger.internal.store.Written;
import org.entente.model.fault.EntenteException;

/** Computes the whole chain anew and compares every quote with its snapshot. Goes on after whatever it finds. */
public final class Check {

    private static final int AT_ONCE = 500;
    /** More of them tell nothing new, and memory is not for a ledger that is wrong everywhere. */
    private static final int MAX_PROBLEMS = 10_000;

    /** Tables whose rows are numbered from 1 without gaps. */
    private static final List<String> SERIES = List.of(
            "page",
            "likeness",
            "reading",
            "adoption",
            "mention",
            "assertion",
            "placement",
            "question",
            "decision",
            "link");

    private final Tables tables;
    private final BiConsumer<String, String> problems;
    private final TreeSet<Long> adoptions = new TreeSet<>();
    private final TreeSet<Long> decisions = new TreeSet<>();
    private final TreeSet<Long> births = new TreeSet<>();
    private int found;
    private long links;
    private long quotes;
    private String head = Chain.GENESIS;

    /** @param problems takes where and what */
    public Check(Tables tables, BiConsumer<String, String> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** @param progress takes how many links of how many are checked */
    public void run(BiConsumer<Long, Long> progress) throws SQLException {
        long total = tables.written().extent("link")[0];
        List<Links.Row> some = tables.links().after(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (Links.Row link : some) {
                check(link);
            }
            progress.accept(links, total);
            some = tables.links().after(some.get(some.size() - 1).seq(), AT_ONCE);
        }
        outside();
    }

    public long links() {
        return links;
    }

    public long quotes() {
        return quotes;
    }

    public String head() {
        return head;
    }

    private void problem(String where, String what) {
        if (found++ < MAX_PROBLEMS) {
            problems.accept(where, what);
        }
    }

    private void check(Links.Row link) {
        links++;
        String where = "link " + link.seq();
        if (link.seq() != links) {
            problem(where, "follows link " + (links - 1) + ": links between them are missing");
            links = link.seq();
        }
        if (!link.previous().equals(head)) {
            problem(where, "does not name the link before it");
        }
        boolean adoption = Chain.isAdoption(link.kind());
        if (!(adoption ? adoptions : decisions).add(link.of())) {
            problem(where, "stands for something that has a link already");
        }
        try {
            where += adoption ? page(link.of()) : decision(link.of());
            if (!Chain.hash(tables, link.previous(), link.kind(), link.of()).equals(link.hash())) {
                problem(where, "what is recorded there is not what was written");
            }
            if (adoption) {
                quotes(where, link.of());
            } else {
                births.addAll(Chain.births(tables, link.of()));
            }
        } catch (SQLException | EntenteException | IllegalArgumentException e) {
            problem(where, "cannot be read: " + e.getMessage());
        }
        // What follows is judged by what this link says of itself, so that one change is not told a thousand times.
        head = link.hash();
    }

    private String page(long adoption) throws SQLException {
        return tables.written()
                .source(adoption)
                .map(s -> ", page " + s.get(0) + " (" + s.get(1) + ")")
                .orElse(", a page that is not there");
    }

    private String decision(long seq) throws SQLException {
        return tables.decisions()
                .get(seq)
                .map(Decisions.Row::id)
                .map(id -> ", decision " + id)
                .orElse(", a decision that is not there");
    }

    private void quotes(String where, long adoption) throws SQLException {
        Optional<List<String>> source = tables.written().source(adoption);
        if (source.isEmpty()) {
            return;
        }
        String hash = source.get().get(2);
        Optional<String> text = tables.written().text(hash);
        if (text.isEmpty()) {
            problem(where, "the text that it quotes, snapshot " + hash + ", is missing");
            return;
        }
        if (!Ids.hex(text.get()).equals(hash)) {
            problem(where, "the text that it quotes, snapshot " + hash + ", was changed");
        }
        compare(where, "its words", tables.written().quotes(adoption), text.get());
        compare(where, "its sentence", tables.written().sentences(adoption), text.get());
    }

    private void compare(String where, String what, List<Written.Quote> said, String text) {
        for (Written.Quote quote : said) {
            quotes++;
            boolean inside = quote.start() >= 0 && quote.start() <= quote.end() && quote.end() <= text.length();
            if (!inside
                    || !text.substring((int) quote.start(), (int) quote.end()).equals(quote.text())) {
                problem(where + ", mention " + quote.mention(), what + " do not stand in the text at that place");
            }
        }
    }

    /** Rows that no link speaks of. */
    private void outside() throws SQLException {
        rows("adoption", adoptions, "a recorded page");
        rows("decision", decisions, "a decision");
        for (String table : SERIES) {
            long[] extent = tables.written().extent(table);
            if (extent[0] != extent[1]) {
                problem("table " + table, (extent[1] - extent[0]) + " rows are missing");
            }
        }
        tables.strays().find(births, this::problem);
    }

    private void rows(String table, TreeSet<Long> linked, String what) throws SQLException {
        tables.written().numbers(table, seq -> {
            if (!linked.contains(seq)) {
                problem(what + ", number " + seq, "has no link in the chain");
            }
        });
    }
}
