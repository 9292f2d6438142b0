// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Endless pages of an invented world, in the order in which they are published. About 22 things begin a day between some sixty
 * states; each is told over its life. The same seed gives the same pages. Memory holds what is under way, not what was told.
 *
 * <pre>{@code
 * Stories.of(1).pages().limit(1000).forEach(page -> ledger.record(page.article(), page.mentions(), "synthetic"));
 * }</pre>
 *
 * Not thread-safe.
 */
public final class Stories implements Iterator<StoryPage> {

    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    /** About eight thousand undertakings and events a year, a twentieth of them between the two states most written about. */
    private static final double BEGUN_A_DAY = 22;
    /** So many of what two states began last can be followed up, mixed up, or mentioned in passing. */
    private static final int REMEMBERED = 12;

    private final Chance chance;
    private final Plots plots;
    private final Newsroom newsroom;
    private final PriorityQueue<News> coming =
            new PriorityQueue<>(Comparator.comparing((News n) -> n.turn().day()).thenComparing(News::order));
    private final Map<String, Deque<Plot>> remembered = new HashMap<>();
    private final Deque<StoryPage> ready = new ArrayDeque<>();
    private LocalDate today = BEGIN;
    private long order;

    private record News(Plot plot, Turn turn, long order) {
        boolean isLast() {
            return turn == plot.turns().get(plot.turns().size() - 1);
        }
    }

    private Stories(long seed) {
        this.chance = new Chance(seed);
        Vocabulary vocabulary = new Vocabulary();
        this.plots = new Plots(new World(chance), vocabulary, chance);
        this.newsroom = new Newsroom(vocabulary, chance);
    }

    public static Stories of(long seed) {
        return new Stories(seed);
    }

    /** The pages from here on; endless. */
    public Stream<StoryPage> pages() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public StoryPage next() {
        while (ready.isEmpty()) {
            if (coming.isEmpty() || coming.peek().turn().day().isAfter(today)) {
                begin();
            } else {
                report(coming.remove());
            }
        }
        return ready.remove();
    }

    private void begin() {
        today = today.plusDays(1);
        for (int i = chance.poisson(BEGUN_A_DAY); i > 0; i--) {
            State[] pair = plots.pair();
            String key = pair[0].code().compareTo(pair[1].code()) <= 0
                    ? pair[0].code() + " " + pair[1].code()
                    : pair[1].code() + " " + pair[0].code();
            Deque<Plot> before = remembered.computeIfAbsent(key, k -> new ArrayDeque<>());
            for (Plot plot : plots.on(today, pair, before)) {
                before.add(plot);
                if (before.size() > REMEMBERED) {
                    before.remove();
                }
                plot.turns().forEach(turn -> coming.add(new News(plot, turn, order++)));
            }
        }
    }

    private void report(News news) {
        Deque<Plot> others = remembered.getOrDefault(news.plot().pair(), new ArrayDeque<>());
        List<Undertaking> settled = news.isLast() ? List.of(Undertaking.of(news.plot())) : List.of();
        List<Draft> drafts = newsroom.report(news.plot(), news.turn(), others);
        for (int i = 0; i < drafts.size(); i++) {
            ready.add(drafts.get(i).page(i == drafts.size() - 1 ? settled : List.of()));
        }
    }
}
