// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.entente.app.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Three stages with bounded queues between them: one thread reads, as many as there are processors work, and the caller's takes what comes out in the order
 * in which it went in. Whoever is faster waits for the others; what is under way is bounded in number and in bytes.
 */
final class Flow<I, O> {

    /** Under way at one time: enough that a slow one does not idle the other threads. */
    private static final int MOST = 64;

    /** Under way at one time, in bytes of input; each takes some ten times as much while it is being read. */
    private static final int MOST_BYTES = 24 << 20;

    /** Semaphores count in so many bytes. */
    private static final int UNIT = 1 << 10;

    /** Trees of long sentences are walked by recursion. */
    private static final long STACK_BYTES = 8L << 20;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Supplier<@Nullable I> inputs;
    private final ToLongFunction<I> bytes;
    private final Function<I, O> work;
    private final Semaphore room = new Semaphore(MOST_BYTES / UNIT);
    private final BlockingQueue<Step<O>> underWay = new ArrayBlockingQueue<>(MOST);

    private Flow(Supplier<@Nullable I> inputs, ToLongFunction<I> bytes, Function<I, O> work) {
        this.inputs = inputs;
        this.bytes = bytes;
        this.work = work;
    }

    /**
     * Runs until there are no more inputs; what is thrown anywhere ends it all.
     *
     * @param inputs asked by one thread; null at the end
     * @param bytes what an input weighs
     * @param work called on any of the threads
     * @param each called on this thread, in the order of the inputs
     */
    static <I, O> void run(
            Supplier<@Nullable I> inputs, ToLongFunction<I> bytes, Function<I, O> work, Consumer<O> each) {
        new Flow<>(inputs, bytes, work).run(each);
    }

    private void run(Consumer<O> each) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), Flow::thread);
        ExecutorService reader = Executors.newSingleThreadExecutor(Flow::thread);
        try {
            Future<?> reading = reader.submit(() -> read(workers));
            while (true) {
                Step<O> step = underWay.take();
                if (step.result() == null) {
                    reading.get();
                    return;
                }
                each.accept(step.result().get());
                room.release(step.units());
            }
        } catch (ExecutionException e) {
            throw Faults.of(e, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.of(e, null);
        } finally {
            reader.shutdownNow();
            workers.shutdownNow();
        }
    }

    private @Nullable Void read(ExecutorService workers) throws InterruptedException {
        try {
            I input = inputs.get();
            while (input != null) {
                I next = input;
                int units = (int) Math.min(MOST_BYTES / UNIT, bytes.applyAsLong(next) / UNIT + 1);
                room.acquire(units);
                underWay.put(new Step<>(workers.submit(() -> work.apply(next)), units));
                input = inputs.get();
            }
        } finally {
            underWay.put(new Step<>(null, 0));
        }
        return null;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reader-" + COUNT.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** @param result null at the end */
    private record Step<O>(@Nullable Future<O> result, int units) {}
}
