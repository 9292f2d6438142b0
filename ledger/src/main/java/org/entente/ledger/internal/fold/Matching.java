// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.time.LocalDate;
import java.util.List;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Mention;

/** Whether an entry or event passes a filter, countries and forms apart, which the store selects by. */
public final class Matching {

    private Matching() {}

    public static boolean passes(Entry entry, EntryFilter filter) {
        boolean status = filter.statuses().isEmpty() || filter.statuses().contains(entry.status());
        String sector = filter.sector();
        boolean inSector = sector == null
                || entry.history().stream()
                        .map(s -> s.mention().sector())
                        .anyMatch(s -> s != null && s.startsWith(sector));
        return status && inSector && passes(entry.history(), entry.label(), filter);
    }

    public static boolean passes(TimelineEvent event, EntryFilter filter) {
        String sector = filter.sector();
        boolean inSector = sector == null
                || event.reports().stream()
                        .map(s -> s.mention().sector())
                        .anyMatch(s -> s != null && s.startsWith(sector));
        return inSector && passes(event.reports(), event.label(), filter);
    }

    private static boolean passes(List<Step> steps, String label, EntryFilter filter) {
        String page = filter.page();
        if (page != null && steps.stream().noneMatch(s -> s.article().page().equals(page))) {
            return false;
        }
        return steps.stream().anyMatch(s -> isInTime(s, filter)) && says(steps, label, filter);
    }

    private static boolean isInTime(Step step, EntryFilter filter) {
        boolean unknown = step.date() == null && step.article().published() == null;
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        if (unknown) {
            return false;
        }
        LocalDate from = filter.from() == null ? LocalDate.MIN : filter.from().firstDay();
        LocalDate to = filter.to() == null ? LocalDate.MAX : filter.to().lastDay();
        return !Chronology.ends(step).isBefore(from) && !Chronology.begins(step).isAfter(to);
    }

    private static boolean says(List<Step> steps, String label, EntryFilter filter) {
        String text = filter.text();
        if (text == null || text.isBlank()) {
            return true;
        }
        StringBuilder names = new StringBuilder(label);
        for (Step step : steps) {
            Mention mention = step.mention();
            for (String name : new String[] {
                mention.source().name(),
                mention.source().body(),
                mention.target().name(),
                mention.target().body()
            }) {
                names.append(' ').append(name == null ? "" : name);
            }
            names.append(' ')
                    .append(mention.place() == null ? "" : mention.place().name());
        }
        String all = Labels.searchable(steps, names.toString());
        return Words.of(text).stream().allMatch(all::contains);
    }
}
