// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.entry.Account;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.mention.Extent;
import org.entente.model.mention.Item;
import org.entente.model.mention.Money;
import org.jspecify.annotations.Nullable;

/** Numbers for people: grouped by thousands, with what they count. */
public final class Figures {

    private static final String DISPUTED = " | ";

    private Figures() {}

    public static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }

    /** {@code 60}, {@code ≤60}, {@code 20 | 25} where sources contradict each other. */
    public static String figure(Figure figure) {
        return Stream.concat(
                        Stream.of(figure.extent()), figure.rivals().stream().map(Extent::exactly))
                .sorted(Comparator.comparing(Extent::value))
                .map(Figures::extent)
                .collect(Collectors.joining(DISPUTED));
    }

    /** {@code 60}, {@code ~60}, {@code ≥60}, {@code 40–50}. */
    static String extent(Extent extent) {
        String end = extent.upper() == null ? "" : "–" + number(extent.upper());
        return extent.bound().sign() + number(extent.value()) + end;
    }

    /** {@code promised 60, delivered 10, outstanding 50}: what is known of it, in that order. */
    public static String account(Account account) {
        List<String> parts = new ArrayList<>();
        add("promised", account.promised(), account.of(), parts);
        if (account.agreed() != null && !sameValue(account.agreed(), account.promised())) {
            add("agreed", account.agreed(), account.of(), parts);
        }
        add("delivered", account.delivered(), account.of(), parts);
        add("outstanding", account.outstanding(), account.of(), parts);
        return String.join(", ", parts);
    }

    public static String item(Item item) {
        Extent extent = item.extent();
        String number = extent == null ? "" : extent(extent) + " ";
        String unit = item.unit() == null ? "" : item.unit() + " ";
        return number + unit + item.what();
    }

    public static String money(Money money) {
        return extent(money.extent()) + " " + money.currency();
    }

    private static boolean sameValue(Figure figure, @Nullable Figure other) {
        return other != null
                && figure.value().compareTo(other.value()) == 0
                && figure.rivals().equals(other.rivals());
    }

    private static void add(String name, @Nullable Figure figure, Measure of, List<String> parts) {
        if (figure != null) {
            parts.add(name + " " + figure(figure) + unit(of));
        }
    }

    private static String unit(Measure of) {
        if (of instanceof Measure.Currency money) {
            return " " + money.currency();
        }
        return of instanceof Measure.Goods goods && goods.unit() != null ? " " + goods.unit() : "";
    }
}
