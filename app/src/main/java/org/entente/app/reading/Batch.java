// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.fault.Faults;
import org.entente.intake.Arrived;
import org.entente.intake.Intake;
import org.entente.intake.PageInput;
import org.entente.intake.Position;
import org.entente.intake.Refusal;

/** Reads many pages on all processors and hands them on, on the caller's thread, in the order in which they were given. */
public final class Batch {

    private Batch() {}

    /**
     * @param work called on any thread; what it throws makes the page refused
     * @param each called on this thread, in the order of the pages
     */
    public static void run(Intake pages, Function<PageInput, PageOutcome> work, Consumer<PageOutcome> each) {
        settle(pages, arrived -> work, settled -> each.accept(settled.outcome()));
    }

    /** The same, with how far the sources have been read. */
    static void settle(Intake pages, Function<Arrived, Function<PageInput, PageOutcome>> work, Consumer<Settled> each) {
        Flow.run(pages::next, Arrived::weight, arrived -> attempt(arrived, work.apply(arrived)), each);
    }

    /**
     * The same for anything: what {@code work} throws ends it all.
     *
     * @param work called on any thread
     * @param each called on this thread, in the order of {@code inputs}
     */
    public static <I, O> void each(List<I> inputs, Function<I, O> work, Consumer<O> each) {
        Iterator<I> all = inputs.iterator();
        Flow.<I, O>run(() -> all.hasNext() ? all.next() : null, input -> 0, work, each);
    }

    /**
     * The same for whatever comes out of the sources.
     *
     * @param work called on any thread
     * @param each called on this thread, in the order of the sources
     */
    public static <O> void each(Intake pages, Function<Arrived, O> work, Consumer<O> each) {
        Flow.run(pages::next, Arrived::weight, work, each);
    }

    private static Settled attempt(Arrived arrived, Function<PageInput, PageOutcome> work) {
        if (arrived.arrival() instanceof PageInput page) {
            return new Settled(attempt(page, work), arrived.position());
        }
        Refusal refusal = (Refusal) arrived.arrival();
        return new Settled(
                new PageOutcome.Refused(refusal.location(), refusal.spot(), refusal.fault()), arrived.position());
    }

    private static PageOutcome attempt(PageInput page, Function<PageInput, PageOutcome> work) {
        try {
            return work.apply(page);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            return new PageOutcome.Refused(page.location(), page.spot(), Faults.of(thrown, page.location()));
        }
    }

    /** What became of a page, and how far the sources have been read when it is done with. */
    record Settled(PageOutcome outcome, Position position) {}
}
