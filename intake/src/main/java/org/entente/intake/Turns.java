// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** One request to a host at a time, and a pause between two. Safe for use by several threads. */
final class Turns {

    /** Hosts that are remembered; more than any list of feeds names. */
    private static final int MOST_HOSTS = 10_000;

    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST_HOSTS && eldest.getValue().turn.availablePermits() > 0;
        }
    };

    /**
     * Does something when it is its turn.
     *
     * @param delay between the end of the last request to the host and the beginning of this one
     */
    <T> T take(String name, Duration delay, Supplier<T> request) {
        Host host;
        synchronized (hosts) {
            host = hosts.computeIfAbsent(name, n -> new Host());
        }
        host.turn.acquireUninterruptibly();
        try {
            pause(host.last + delay.toNanos() - System.nanoTime(), host.asked);
            return request.get();
        } finally {
            host.asked = true;
            host.last = System.nanoTime();
            host.turn.release();
        }
    }

    private static void pause(long nanos, boolean asked) {
        if (asked && nanos > 0) {
            try {
                Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Host {
        private final Semaphore turn = new Semaphore(1, true);
        private boolean asked;
        private long last;
    }
}
