// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.merge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.synthetic.Undertaking;
import org.jspecify.annotations.Nullable;

/** How many figures of accounts are those of the truth, among those that the ledger gives and those that it should give. */
public final class AccountScores {

    private final Map<String, int[]> counts = new HashMap<>();

    /** Holds the entry with most of an undertaking's mentions against what is true of it. */
    static AccountScores of(Collection<Undertaking> settled, Map<String, Entry> entries) {
        AccountScores scores = new AccountScores();
        for (Undertaking truth : settled) {
            Entry entry = entries.get(truth.id());
            if (entry != null && truth.counted() != null) {
                Optional<Account> account = account(entry.accounts(), truth.counted());
                scores.add("promised", truth.promised(), value(account.map(Account::promised)));
                scores.add("delivered", truth.delivered(), value(account.map(Account::delivered)));
                if (truth.delivered() != null) {
                    scores.add(
                            "outstanding", truth.outstanding().orElse(null), value(account.map(Account::outstanding)));
                }
            }
        }
        return scores;
    }

    private static Optional<Account> account(List<Account> accounts, @Nullable String counted) {
        return accounts.stream()
                .filter(account -> counted != null && counted.equals(code(account.of())))
                .findFirst();
    }

    private static @Nullable String code(Measure measure) {
        return measure instanceof Measure.Goods goods
                ? goods.kind()
                : measure instanceof Measure.Currency money ? money.currency() : null;
    }

    private static @Nullable BigDecimal value(Optional<Figure> figure) {
        return figure.map(Figure::value).orElse(null);
    }

    private void add(String name, @Nullable BigDecimal truth, @Nullable BigDecimal told) {
        int[] count = counts.computeIfAbsent(name, n -> new int[3]);
        boolean right = truth != null && told != null && truth.compareTo(told) == 0;
        count[0] += right ? 1 : 0;
        count[1] += told != null ? 1 : 0;
        count[2] += truth != null ? 1 : 0;
    }

    /** Figures the ledger gives that are those of the truth. */
    public int right(String name) {
        return counts.getOrDefault(name, new int[3])[0];
    }

    /** Figures the ledger gives. */
    public int told(String name) {
        return counts.getOrDefault(name, new int[3])[1];
    }

    /** Figures there are in truth. */
    public int there(String name) {
        return counts.getOrDefault(name, new int[3])[2];
    }
}
