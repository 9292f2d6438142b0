// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Coded;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.chain.Chain;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.Ruling;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Adoption;
import org.entente.ledger.internal.store.Clues;
import org.entente.ledger.internal.store.Links;
import org.entente.ledger.internal.store.Sequel;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Places the mentions of a page in the transaction that records it, and adds its link to the chain. What it remembers of earlier pages
 * only saves looking it up again. Not thread-safe.
 */
public final class Placer {

    /** In whose name the machine decides; the number rises with the rules. */
    public static final Author MACHINE = new Author.Machine("placement-1");

    private final DecisionLog log;
    private final KnownEntries entries;
    private final KnownClues clues = new KnownClues();
    private Links.@Nullable Row head;

    public Placer(DecisionLog log) {
        this.log = log;
        this.entries = new KnownEntries(log);
    }

    /** Learns what others wrote since, or that our own last write was not kept. */
    public void refresh(Tables tables) throws SQLException {
        Optional<Links.Row> now = tables.links().head();
        boolean ours =
                head == null ? now.isEmpty() : now.isPresent() && now.get().equals(head);
        if (!ours) {
            forget();
            if (head != null && !tables.links().after(head.seq() - 1, 1).contains(head)) {
                log.forget();
            }
            head = now.orElse(null);
        }
        if (log.refresh(tables)) {
            entries.forget();
        }
    }

    private void forget() {
        entries.forget();
        clues.forget();
    }

    /** The chain of this ledger, of which we know all, goes on with this link. */
    public void append(Tables tables, String kind, long of) throws SQLException {
        head = Chain.append(tables, kind, of);
    }

    /** Placing the mentions of an article once they are recorded; what can be is made now, also by several threads at a time. */
    public Sequel sequel(Coded coded) {
        List<Draft> drafts = Draft.of(coded);
        return (adoption, tables) -> after(adoption, drafts, tables);
    }

    private void after(Adoption adoption, List<Draft> drafts, Tables tables) throws SQLException {
        refresh(tables);
        PageInHand page = new PageInHand(adoption, drafts, tables, entries, clues);
        if (adoption.before() != null) {
            entries.forget();
            page.inherit(adoption.before());
        }
        page.place();
        page.write();
        append(tables, Chain.ADOPTION, adoption.seq());
        if (adoption.before() != null) {
            entries.forget();
        }
    }

    /**
     * Checks a decision and keeps it, in the transaction that is open.
     *
     * @throws org.entente.model.fault.EntenteException NO_SUCH_ENTRY, CANNOT_DECIDE
     */
    public Decision decide(Tables tables, Author author, Act act, String reason) throws SQLException {
        Ruling ruling = new Ruling(tables, log);
        Act checked = ruling.checked(act);
        Decision decision = log.add(tables, author, checked, reason, Instant.now());
        if (checked instanceof Act.Split split) {
            long entry = ruling.birth(split);
            for (String mention : split.mentions()) {
                found(tables, mention, entry);
            }
        }
        append(tables, Chain.DECISION, tables.decisions().last());
        forget();
        return decision;
    }

    private static void found(Tables tables, String mention, long entry) throws SQLException {
        Optional<Long> seq = tables.mention(mention);
        if (seq.isPresent()) {
            for (Recorded recorded : tables.mentions(List.of(seq.get()))) {
                Traits traits = Traits.of(recorded);
                tables.clues().add(Clues.places(Traits.bucket(recorded.mention()), traits.allKeys()), entry);
            }
        }
    }
}
