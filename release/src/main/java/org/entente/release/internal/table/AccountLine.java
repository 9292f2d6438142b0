// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Measure;

/**
 * A line of account with a key of its own inside its entry.
 *
 * @param entry id of the entry
 * @param line what is counted, as a key: {@code money:USD}, {@code goods:car}, {@code goods:wheat:tonne}
 */
public record AccountLine(String entry, String line, Account account) {

    /** The lines of an entry in order of their keys; goods that would get one key twice are told apart by a number. */
    public static List<AccountLine> of(Entry entry) {
        Map<String, Integer> twins = new HashMap<>();
        List<AccountLine> lines = new ArrayList<>();
        for (Account account : entry.accounts()) {
            String key = key(account.of());
            int twin = twins.merge(key, 1, Integer::sum);
            lines.add(new AccountLine(entry.id(), twin == 1 ? key : key + "#" + twin, account));
        }
        lines.sort(Comparator.comparing(AccountLine::line));
        return lines;
    }

    /** What is counted, as a key that stays the same when the words of the articles change, where the lexicon knows the goods. */
    public static String key(Measure measure) {
        if (measure instanceof Measure.Currency money) {
            return "money:" + money.currency();
        }
        Measure.Goods goods = (Measure.Goods) measure;
        String what = goods.kind() == null ? goods.what().toLowerCase(Locale.ROOT) : goods.kind();
        return "goods:" + what + (goods.unit() == null ? "" : ":" + goods.unit());
    }
}
