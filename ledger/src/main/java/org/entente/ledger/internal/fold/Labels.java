// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Account;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Party;
import org.jspecify.annotations.Nullable;

/** What an undertaking is called, in the words of its articles, and who is in it. */
final class Labels {

    /** Longer labels do not fit a line of a table. */
    private static final int MAX_LENGTH = 80;

    private Labels() {}

    static String label(Form form, List<Step> history, List<Account> accounts, List<String> who) {
        String goods = switch (form) {
            case DELIVERY, RELIEF, TRAINING, FINANCE -> goods(accounts, history);
            case VISIT -> String.join(", ", who);
            case AGREEMENT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> "";
            case STATEMENT, MEASURE, FORCE, PROTEST -> "";
        };
        if (!goods.isEmpty()) {
            return shortened(goods);
        }
        String subject =
                Majority.of(history.stream().map(s -> s.mention().subject()).toList());
        return shortened(subject != null ? subject : history.get(0).evidence().quote());
    }

    private static String goods(List<Account> accounts, List<Step> history) {
        List<String> lines = new ArrayList<>();
        for (Account account : accounts) {
            if (account.of() instanceof Measure.Goods goods) {
                lines.add(goods.what());
            }
        }
        if (lines.isEmpty()) {
            String what = Majority.of(history.stream()
                    .flatMap(s -> s.mention().items().stream())
                    .map(Item::what)
                    .toList());
            return what == null ? "" : what;
        }
        return String.join(", ", lines);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', MAX_LENGTH - 1);
        int end = space > MAX_LENGTH / 2 ? space : MAX_LENGTH - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Named persons: those who visit; for a meeting those of both sides; else those of the acting side. */
    static List<String> who(Form form, List<Step> history) {
        List<String> names = new ArrayList<>();
        for (Step step : history) {
            add(names, step.mention().source());
            if (form == Form.MEETING) {
                add(names, step.mention().target());
            }
        }
        return names;
    }

    private static void add(List<String> names, Party party) {
        String name = party.name();
        if (name == null || name.isBlank()) {
            return;
        }
        Set<String> words = Words.of(name);
        for (int i = 0; i < names.size(); i++) {
            Set<String> known = Words.of(names.get(i));
            if (known.containsAll(words)) {
                return;
            }
            if (words.containsAll(known)) {
                names.set(i, name);
                return;
            }
        }
        names.add(name);
    }

    /** The country on the acting side, as most mentions have it; of equally many the one told first. */
    static String source(List<Step> history) {
        List<String> sources =
                history.stream().map(s -> s.mention().source().country()).toList();
        String first = sources.get(0);
        long same = sources.stream().filter(first::equals).count();
        return 2 * same >= sources.size()
                ? first
                : sources.stream().filter(s -> !s.equals(first)).findFirst().orElse(first);
    }

    /** What most mentions have; of equally many the one told first. */
    static <T> @Nullable T most(List<T> values) {
        Set<T> distinct = new LinkedHashSet<>(values);
        T best = null;
        long bestCount = 0;
        for (T value : distinct) {
            long count = values.stream().filter(value::equals).count();
            if (count > bestCount) {
                best = value;
                bestCount = count;
            }
        }
        return best;
    }

    /** All that one can search: label, names, places, quotes; folded. */
    static String searchable(List<Step> steps, String label) {
        return Words.fold(label + " "
                + steps.stream()
                        .map(s -> s.sentence() + " " + s.evidence().quote() + " "
                                + (s.article().title() == null
                                        ? ""
                                        : s.article().title()))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
