// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.EntryCount;
import org.entente.ledger.internal.decision.Group;
import org.entente.ledger.internal.decision.Groups;
import org.entente.ledger.internal.decision.NewsWalk;
import org.entente.ledger.internal.fold.Matching;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Tables;
import org.entente.ledger.internal.store.Told.Pair;
import org.entente.model.decision.Act;
import org.entente.model.entry.Entry;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/** Finds entries and events without looking at others of their pair. Lives as long as one look at the ledger. */
final class Lookup {

    /** As many entries are looked at that begin with what somebody typed: more than one is one too many. */
    private static final int MOST_BEGUN = 400;

    /** As many are named to choose from. */
    private static final int MOST_NAMED = 12;

    private final Tables tables;
    private final DecisionLog log;

    Lookup(Tables tables, DecisionLog log) {
        this.tables = tables;
        this.log = log;
    }

    /** The one with this id, or the only one whose id alone begins so. */
    Optional<Seen> find(String idOrPrefix, boolean undertaking) throws SQLException {
        String code = Ids.normalised(idOrPrefix);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<Long> mention = tables.mention(code).stream().toList();
        List<Seen> whole = seen(Groups.holding(mention, tables, log), undertaking);
        List<Seen> found = whole.isEmpty() ? begun(code, undertaking) : whole;
        if (found.size() > 1) {
            String ids = String.join(
                    ", ",
                    found.stream().map(Seen::code).sorted().limit(MOST_NAMED).toList());
            String others = found.size() > MOST_NAMED ? ", ..." : "";
            throw new EntenteException.User(
                    FaultCode.NO_SUCH_ENTRY, idOrPrefix + " fits several entries: " + ids + others);
        }
        return found.stream().findFirst();
    }

    private List<Seen> begun(String code, boolean undertaking) throws SQLException {
        List<Seen> found = new ArrayList<>();
        for (Entries.Row entry : tables.entries().from(code, MOST_BEGUN)) {
            boolean stands = log.root(entry.code()).equals(entry.code());
            if (entry.code().startsWith(code) && stands && found.size() <= MOST_NAMED) {
                found.addAll(seen(Groups.standing(List.of(entry.code()), tables, log), undertaking));
            }
        }
        return found;
    }

    private List<Seen> seen(List<Group> groups, boolean undertaking) {
        return groups.stream()
                .map(group -> Seen.of(group, log))
                .filter(seen -> seen.undertaking() == undertaking && seen.hasHistory())
                .toList();
    }

    /** What stands where a mention of a page stands, of the pair that the filter names. */
    List<Seen> onPage(String page, EntryFilter filter) throws SQLException {
        return Groups.holding(tables.mentionsOn(page), tables, log).stream()
                .filter(group -> group.mentions().stream()
                        .anyMatch(r -> isOf(
                                r.mention().source().country(),
                                r.mention().target().country(),
                                filter)))
                .map(group -> Seen.of(group, log))
                .toList();
    }

    private static boolean isOf(String source, String target, EntryFilter filter) {
        List<String> sides = List.of(source, target);
        String country = filter.country();
        String other = filter.other();
        return country == null
                || other == null && sides.contains(country)
                || other != null && Pair.of(source, target).equals(Pair.of(country, other));
    }

    /** Some of the entries that pass the filter and a further test, the newest in the news first. */
    EntryPage page(EntryFilter filter, @Nullable Predicate<Entry> also, int skip, int limit) throws SQLException {
        Collection<Pair> pairs = pairs(filter);
        Set<Form> forms = undertakings(filter);
        boolean plain = also == null && isPlain(filter);
        NewsWalk walk = new NewsWalk(pairs, forms, tables, log);
        List<Entry> entries = new ArrayList<>();
        int skipped = 0;
        Optional<String> code = walk.next();
        while (code.isPresent() && entries.size() < limit) {
            if (skipped < skip && plain && !mayBeRejected(code.get())) {
                skipped++;
            } else {
                Optional<Entry> entry = entry(code.get(), filter).filter(e -> also == null || also.test(e));
                if (entry.isPresent() && skipped < skip) {
                    skipped++;
                } else {
                    entry.ifPresent(entries::add);
                }
            }
            code = walk.next();
        }
        Long total = plain ? EntryCount.of(pairs, forms, filter.rejected(), tables, log) : null;
        return new EntryPage(entries, total, code.isPresent());
    }

    private Optional<Entry> entry(String code, EntryFilter filter) throws SQLException {
        for (Group group : Groups.standing(List.of(code), tables, log)) {
            Seen seen = Seen.of(group, log);
            if (seen.undertaking() && seen.isShown(filter)) {
                return Optional.of(seen.entry())
                        .filter(e -> filter.forms().isEmpty() || filter.forms().contains(e.form()))
                        .filter(e -> Matching.passes(e, filter));
            }
        }
        return Optional.empty();
    }

    private Collection<Pair> pairs(EntryFilter filter) throws SQLException {
        String country = filter.country();
        String other = filter.other();
        if (country == null) {
            return tables.told().pairs();
        }
        return other == null ? tables.told().pairs(country) : List.of(Pair.of(country, other));
    }

    private static Set<Form> undertakings(EntryFilter filter) {
        Set<Form> forms = new LinkedHashSet<>();
        Arrays.stream(Form.values())
                .filter(form -> form.isUndertaking()
                        && (filter.forms().isEmpty() || filter.forms().contains(form)))
                .forEach(forms::add);
        return forms;
    }

    /** Whether it asks for nothing that only a look at the whole entry tells. */
    private static boolean isPlain(EntryFilter filter) {
        return filter.statuses().isEmpty()
                && filter.sector() == null
                && filter.from() == null
                && filter.to() == null
                && (filter.text() == null || filter.text().isBlank())
                && filter.page() == null;
    }

    private boolean mayBeRejected(String code) {
        return log.related(code).stream()
                .flatMap(c -> log.about(c).stream())
                .anyMatch(decision -> decision.act() instanceof Act.Reject);
    }
}
