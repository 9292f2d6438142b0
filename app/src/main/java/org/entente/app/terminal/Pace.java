// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How reading gets on: pages, their rate, how far it is and how long it will take. One line that changes where somebody watches, else a line every
 * ten seconds. For one thread.
 */
public final class Pace implements AutoCloseable {

    private static final long WATCHED_NANOS = 300_000_000L;
    private static final long UNWATCHED_NANOS = 10_000_000_000L;

    private final Terminal terminal;
    private final LongSupplier done;
    private final LongSupplier all;
    private final long start = System.nanoTime();
    private @Nullable CompletableFuture<Long> size;
    private long last = start;
    private long begun = -1;
    private long pages;
    private int width;

    /**
     * @param done bytes that have been read; asked now and then
     * @param all bytes there are to read; asked once, on another thread, when it takes longer
     */
    public Pace(Terminal terminal, LongSupplier done, LongSupplier all) {
        this.terminal = terminal;
        this.done = done;
        this.all = all;
    }

    /** One page more is settled. */
    public void step() {
        pages++;
        if (begun < 0) {
            begun = done.getAsLong();
        }
        long now = System.nanoTime();
        if (now - last >= (terminal.isWatched() ? WATCHED_NANOS : UNWATCHED_NANOS)) {
            last = now;
            show(line((now - start) / 1e9));
        }
    }

    private String line(double seconds) {
        String line = String.format(Locale.ROOT, "Reading: %,d pages, %.0f/s", pages, pages / seconds);
        if (size == null) {
            size = CompletableFuture.supplyAsync(all::getAsLong);
        }
        if (!size.isDone() || size.isCompletedExceptionally() || size.join() == 0) {
            return line;
        }
        long whole = size.join();
        long read = Math.min(whole, done.getAsLong());
        line += String.format(Locale.ROOT, ", %d %%", read * 100 / whole);
        if (read > begun && read < whole) {
            line += ", " + time(seconds * (whole - read) / (read - begun)) + " left";
        }
        return line;
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3_600
                        ? whole / 60 + " min"
                        : String.format(Locale.ROOT, "%d h %d min", whole / 3_600, whole / 60 % 60);
    }

    private void show(String line) {
        if (terminal.isWatched()) {
            String cut = line.length() < terminal.columns() ? line : line.substring(0, terminal.columns() - 1);
            terminal.err().print("\r" + cut + " ".repeat(Math.max(0, width - cut.length())));
            terminal.err().flush();
            width = cut.length();
        } else {
            terminal.err().println(line);
        }
    }

    /** Takes the line away that changes. */
    @Override
    public void close() {
        if (width > 0) {
            terminal.err().print("\r" + " ".repeat(width) + "\r");
            terminal.err().flush();
            width = 0;
        }
    }
}
