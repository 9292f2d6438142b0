// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Checks that an act makes sense as the ledger stands, and names the entries in it as they are named now. */
public final class Ruling {

    private final Tables tables;
    private final DecisionLog log;

    public Ruling(Tables tables, DecisionLog log) {
        this.tables = tables;
        this.log = log;
    }

    /**
     * The act to be kept.
     *
     * @throws EntenteException NO_SUCH_ENTRY, CANNOT_DECIDE
     */
    public Act checked(Act act) throws SQLException {
        if (act instanceof Act.Accept accept) {
            return new Act.Accept(standing(accept.entry()).id());
        } else if (act instanceof Act.Comment comment) {
            return new Act.Comment(standing(comment.entry()).id(), comment.text());
        } else if (act instanceof Act.Reject reject) {
            String mention = reject.mention();
            Group group = standing(reject.entry());
            if (mention != null) {
                holds(group, List.of(mention));
            }
            return new Act.Reject(group.id(), mention);
        } else if (act instanceof Act.Correct correct) {
            String mention = correct.mention();
            Group group = standing(correct.entry());
            if (mention != null) {
                holds(group, List.of(mention));
            }
            return new Act.Correct(group.id(), correct.property(), correct.value(), mention);
        } else if (act instanceof Act.Merge merge) {
            return merge(merge);
        } else if (act instanceof Act.Split split) {
            return split(split);
        } else if (act instanceof Act.Link link) {
            Group one = standing(link.entry());
            Group other = standing(link.other());
            different(one, other);
            return new Act.Link(one.id(), link.tie(), other.id());
        } else if (act instanceof Act.Undo undo) {
            return undo(undo);
        }
        return act;
    }

    private Act merge(Act.Merge merge) throws SQLException {
        Group into = standing(merge.into());
        Group from = standing(merge.from());
        different(into, from);
        if (into.isUndertaking() != from.isUndertaking()) {
            throw refused("an undertaking and a timeline event cannot be one");
        }
        return new Act.Merge(into.id(), from.id());
    }

    private static void different(Group one, Group other) {
        if (one.code().equals(other.code())) {
            throw refused(one.id() + " and the other are one entry already");
        }
    }

    /** The mention that the entry was born with stays: then the others move. So an id always leads to where its own mention stands. */
    private Act split(Act.Split split) throws SQLException {
        Group group = standing(split.entry());
        holds(group, split.mentions());
        List<Recorded> moving = new ArrayList<>();
        List<Recorded> staying = new ArrayList<>();
        for (Recorded each : group.mentions()) {
            List<String> ids = group.lineage().getOrDefault(each.step().id(), List.of());
            (ids.stream().anyMatch(split.mentions()::contains) ? moving : staying).add(each);
        }
        if (staying.stream().noneMatch(Recorded::live)) {
            throw refused("nothing would stay in " + group.id());
        }
        if (moving.stream().anyMatch(r -> r.code().equals(group.code()))) {
            moving = staying;
        }
        List<String> ids = moving.stream()
                .sorted(Comparator.comparingLong(Recorded::seq))
                .map(r -> r.step().id())
                .toList();
        return new Act.Split(group.id(), ids);
    }

    /** After a split has been added: the new entry has a row, and is found by placing. Answers its number. */
    public long birth(Act.Split split) throws SQLException {
        long seq = tables.mention(split.mentions().get(0)).orElseThrow(() -> refused("no such mention"));
        Recorded first = tables.mentions(List.of(seq)).get(0);
        if (tables.entries().get(seq).isEmpty()) {
            tables.entries().add(List.of(new Entries.Row(seq, first.code(), bucket(split.entry()))));
        }
        return seq;
    }

    private String bucket(String entry) throws SQLException {
        return tables.entries()
                .get(DecisionLog.code(entry))
                .map(Entries.Row::bucket)
                .orElse("");
    }

    private Act undo(Act.Undo undo) {
        Optional<Decision> target = log.get(undo.decision());
        if (target.isEmpty()) {
            throw refused("there is no decision " + undo.decision());
        }
        if (log.isUndone(undo.decision())) {
            throw refused(undo.decision() + " is undone already");
        }
        return undo;
    }

    private static void holds(Group group, List<String> mentions) {
        Set<String> known = new HashSet<>();
        group.lineage().values().forEach(known::addAll);
        for (String mention : mentions) {
            if (!known.contains(mention)) {
                throw refused("mention " + mention + " does not stand in " + group.id());
            }
        }
    }

    private Group standing(String id) throws SQLException {
        String code = Ids.normalised(id);
        List<Group> groups = Groups.holding(tables.mention(code).stream().toList(), tables, log);
        if (groups.isEmpty()) {
            throw new EntenteException.User(FaultCode.NO_SUCH_ENTRY, "there is no entry " + id);
        }
        return groups.get(0);
    }

    private static EntenteException refused(String why) {
        return new EntenteException.User(FaultCode.CANNOT_DECIDE, why);
    }
}
