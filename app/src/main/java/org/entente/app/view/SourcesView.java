// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.model.entry.SourceArticle;
import org.entente.model.source.Outlet;
import org.jspecify.annotations.Nullable;

/** Who publishes what is in a ledger. */
public final class SourcesView {

    private static final int NAME_WIDTH = 28;
    private static final int COUNTRY_WIDTH = 9;
    private static final int KIND_WIDTH = 13;

    private final Terminal terminal;

    public SourcesView(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Each outlet once, by name, with the number of its articles and of those that print an agency's words. */
    public void print(List<SourceArticle> articles) {
        Map<String, List<SourceArticle>> byOutlet = new TreeMap<>();
        for (SourceArticle article : articles) {
            byOutlet.computeIfAbsent(article.outlet().key(), key -> new ArrayList<>())
                    .add(article);
        }
        line(terminal.style().bold(columns("outlet", "country", "kind", "articles  reliability")));
        byOutlet.values().forEach(each -> {
            Outlet outlet = each.get(0).outlet();
            long borrowed =
                    each.stream().filter(a -> !a.origin().equals(outlet.key())).count();
            line(columns(
                            outlet.name(),
                            outlet.country() == null ? "-" : outlet.country(),
                            outlet.kind().label(),
                            Columns.padLeft(String.valueOf(each.size()), 8))
                    + "  " + grade(outlet)
                    + (borrowed == 0 ? "" : terminal.style().faint("  " + borrowed + " in another's words")));
        });
    }

    private static String columns(String name, String country, String kind, String rest) {
        return Columns.pad(Columns.cut(name, NAME_WIDTH), NAME_WIDTH) + "  " + Columns.pad(country, COUNTRY_WIDTH)
                + "  " + Columns.pad(kind, KIND_WIDTH) + "  " + rest;
    }

    private void line(String text) {
        terminal.out().println(text.stripTrailing());
    }

    /** {@code B usually reliable (by its kind)}. */
    static String grade(Outlet outlet) {
        return outlet.reliability() + " " + outlet.reliability().meaning()
                + (outlet.rated() ? " (set)" : " (by its kind)");
    }

    /** {@code TASS, RUS, state-agency, C; words of AFP}; null when nothing is known of the outlet. */
    static @Nullable String of(SourceArticle article) {
        Outlet outlet = article.outlet();
        List<String> parts = new ArrayList<>();
        if (outlet.country() != null) {
            parts.add(outlet.country());
        }
        if (outlet.reliability() != outlet.kind().first() || outlet.country() != null) {
            parts.add(outlet.kind().label());
            parts.add("reliability " + outlet.reliability());
        }
        if (article.credit() != null) {
            parts.add("credits " + article.credit());
        } else if (!article.origin().equals(outlet.key())) {
            parts.add("a copy of what " + article.origin() + " printed");
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }
}
