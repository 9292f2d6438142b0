// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** What one reviewer does with a ledger. Takes ids as people type them: the beginning is enough, steps may be told by their number. */
public final class Desk {

    private final Ledger ledger;
    private final Author.Person reviewer;

    public Desk(Ledger ledger, Author.Person reviewer) {
        this.ledger = ledger;
        this.reviewer = reviewer;
    }

    public String reviewer() {
        return reviewer.name();
    }

    List<Entry> entries(EntryFilter filter) {
        return ledger.entries(filter.withRejected());
    }

    /** @throws EntenteException NO_SUCH_ENTRY */
    public Entry entry(String idOrPrefix) {
        return ledger.entry(idOrPrefix).orElseThrow(() -> missing("entry", idOrPrefix));
    }

    /** The whole id of an entry or event. */
    public String id(String idOrPrefix) {
        return ledger.entry(idOrPrefix)
                .map(Entry::id)
                .or(() -> ledger.event(idOrPrefix).map(TimelineEvent::id))
                .orElseThrow(() -> missing("entry", idOrPrefix));
    }

    /** Every decision about an entry, undone ones and their undoings included, in order of time. */
    public List<Decision> decisions(String entry) {
        Set<String> about = new HashSet<>();
        about.add(entry);
        ledger.decisions(entry).forEach(decision -> about.add(decision.id()));
        List<Decision> found = new ArrayList<>();
        for (Decision decision : ledger.decisions()) {
            Act act = decision.act();
            if (about.contains(decision.id()) || about.contains(act.subject()) || about.contains(act.other())) {
                about.add(decision.id());
                found.add(decision);
            }
        }
        return found;
    }

    /** Open questions about an entry, each as one line. */
    List<String> questions(String entry) {
        return ledger.questions().stream()
                .filter(q -> q.entry().equals(entry) || q.other().equals(entry))
                .map(q -> "may be one with " + (q.entry().equals(entry) ? q.other() : q.entry()) + ": " + q.because())
                .toList();
    }

    /** Entries that there is an open question about. */
    Set<String> questioned() {
        return ledger.questions().stream()
                .flatMap(q -> Stream.of(q.entry(), q.other()))
                .collect(Collectors.toSet());
    }

    boolean isUndone(Decision decision) {
        return ledger.isUndone(decision);
    }

    /** Keeps a decision; when this returns, it survives the end of the process. */
    public Decision decide(Act act, String reason) {
        return ledger.decide(reviewer, act, reason);
    }

    /** The last decision of this reviewer about an entry that still holds. */
    public Optional<Decision> last(String entry) {
        return decisions(entry).stream()
                .filter(d -> d.author().equals(reviewer) && !(d.act() instanceof Act.Undo) && !isUndone(d))
                .reduce((earlier, later) -> later);
    }

    /**
     * The whole id of a step of an entry.
     *
     * @param word its number in the history, from 1, or the beginning of its id
     */
    public static String step(Entry entry, String word) {
        List<String> ids = entry.history().stream().map(Step::id).toList();
        if (word.matches("[1-9]\\d{0,3}")) {
            int number = Integer.parseInt(word);
            if (number <= ids.size()) {
                return ids.get(number - 1);
            }
        }
        String prefix = word.toUpperCase(Locale.ROOT);
        List<String> found = ids.stream().filter(id -> id.startsWith(prefix)).toList();
        if (found.size() != 1) {
            throw new EntenteException.User(
                    FaultCode.NO_SUCH_ENTRY,
                    entry.id() + " has " + (found.isEmpty() ? "no step" : "several steps") + " '" + word
                            + "'; give its number, 1 to " + ids.size());
        }
        return found.get(0);
    }

    private static EntenteException missing(String what, String id) {
        return new EntenteException.User(
                FaultCode.NO_SUCH_ENTRY, "no single " + what + " has an id that begins with '" + id + "'");
    }
}
