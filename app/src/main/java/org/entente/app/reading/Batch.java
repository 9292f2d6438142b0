// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.fault.Faults;

/** Reads pages on two threads and hands them on, on the caller's thread, in the order in which they were given. */
public final class Batch {

    /** The machines this is made for have two cores; more threads would need more memory than is promised. */
    private static final int THREADS = 2;

    /** Pages under way at one time: enough that a slow one does not idle the other thread, few enough to hold in memory. */
    private static final int AHEAD = 8;

    /** Trees of long sentences are walked by recursion. */
    private static final long STACK_BYTES = 8L << 20;

    private Batch() {}

    /**
     * @param work called on either thread; what it throws makes the page refused
     * @param each called on this thread, in the order of {@code pages}
     */
    public static void run(List<PageInput> pages, Function<PageInput, PageOutcome> work, Consumer<PageOutcome> each) {
        each(pages, page -> attempt(page, work), each);
    }

    /**
     * The same for anything: what {@code work} throws ends it all.
     *
     * @param work called on either thread
     * @param each called on this thread, in the order of {@code inputs}
     */
    public static <I, O> void each(List<I> inputs, Function<I, O> work, Consumer<O> each) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, inputs.size())), Batch::thread);
        try {
            Deque<Future<O>> underWay = new ArrayDeque<>();
            for (I input : inputs) {
                underWay.add(threads.submit(() -> work.apply(input)));
                if (underWay.size() == AHEAD) {
                    each.accept(finished(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                each.accept(finished(underWay.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static PageOutcome attempt(PageInput page, Function<PageInput, PageOutcome> work) {
        try {
            return work.apply(page);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            return new PageOutcome.Refused(page.location(), Faults.of(thrown, page.location()));
        }
    }

    private static <O> O finished(Future<O> input) {
        try {
            return input.get();
        } catch (ExecutionException e) {
            throw Faults.of(e, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.of(e, null);
        }
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reader-" + COUNT.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
