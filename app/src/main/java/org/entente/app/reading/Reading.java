// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.intake.Intake;
import org.entente.ledger.Ledger;
import org.entente.ledger.Recording;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.jspecify.annotations.Nullable;

/** One run over many pages: reads, codes, records, and tells a {@link ReadingListener} page by page. For one thread. */
public final class Reading {

    /** Memory must not grow with what is read: after so many pages nobody is told of each entry any more. */
    private static final int MOST_REMEMBERED = 2_000;

    private final PageCoder coder;
    private final @Nullable Ledger ledger;
    private final String coderVersion;
    private final Map<String, Recording.Outcome> recorded = new LinkedHashMap<>();
    private boolean forgets;

    /** @param ledger where to record; null to record nothing */
    public Reading(PageCoder coder, @Nullable Ledger ledger, String coderVersion) {
        this.coder = coder;
        this.ledger = ledger;
        this.coderVersion = coderVersion;
    }

    /** Reads the pages and answers what became of them. */
    public BatchTally run(Intake pages, ReadingListener listener) {
        return run(pages, listener, Course.SHORT);
    }

    /**
     * The same for a run that may be long.
     *
     * @param course what goes along with it
     */
    public BatchTally run(Intake pages, ReadingListener listener, Course course) {
        BatchTally tally = new BatchTally();
        tally.restore(course.begun().counts());
        long[] due = {Checkpoint.due()};
        Batch.settle(pages, arrived -> arrived.bulk() && course.sifts() ? coder::sift : coder::code, settled -> {
            take(settled.outcome(), tally, listener, course);
            course.step().run();
            Checkpoint checkpoint = course.checkpoint();
            if (checkpoint != null && System.nanoTime() - due[0] >= 0) {
                long refused = course.refused() == null ? 0 : course.refused().settle();
                checkpoint.save(new Checkpoint.State(settled.position(), refused, tally.counts()));
                due[0] = Checkpoint.due();
            }
        });
        if (course.checkpoint() != null) {
            course.checkpoint().remove();
        }
        return tally;
    }

    private void take(PageOutcome outcome, BatchTally tally, ReadingListener listener, Course course) {
        if (outcome instanceof PageOutcome.Refused refused) {
            tally.refused(refused);
            if (course.refused() != null) {
                course.refused().add(refused);
            }
            listener.refused(refused);
        } else if (outcome instanceof PageOutcome.PassedOver) {
            tally.passedOver();
        } else if (outcome instanceof PageOutcome.Coded coded) {
            Optional<Recording.Outcome> recording = record(coded);
            tally.read(
                    coded.mentions().size(),
                    coded.article().language(),
                    recording.filter(Recording.Outcome.UNCHANGED::equals).isPresent());
            listener.read(coded, recording);
        }
    }

    private Optional<Recording.Outcome> record(PageOutcome.Coded coded) {
        if (ledger == null) {
            return Optional.empty();
        }
        Recording recording = ledger.record(coded.article(), coded.mentions(), coderVersion);
        if (recorded.size() >= MOST_REMEMBERED) {
            forgets = true;
            return Optional.of(recording.outcome());
        }
        // A page that comes twice in one run was new the first time.
        recorded.merge(
                recording.page(),
                recording.outcome(),
                (first, second) -> first == Recording.Outcome.UNCHANGED ? second : first);
        return Optional.of(recording.outcome());
    }

    /** Whether so many pages were recorded that {@link #changeOf} does not know them all. */
    public boolean forgets() {
        return forgets;
    }

    /** What this run did to an entry; empty when it rests on none of the pages read. */
    public Optional<Change> changeOf(Entry entry) {
        boolean touched = false;
        boolean changed = false;
        boolean allNew = true;
        for (SourceArticle source : entry.sources()) {
            Recording.@Nullable Outcome outcome = recorded.get(source.page());
            touched |= outcome != null;
            changed |= outcome != null && outcome != Recording.Outcome.UNCHANGED;
            allNew &= outcome == Recording.Outcome.NEW;
        }
        if (!touched) {
            return Optional.empty();
        }
        return Optional.of(allNew ? Change.NEW : changed ? Change.CHANGED : Change.UNCHANGED);
    }

    /** What a run did to an entry. */
    public enum Change {
        /** It rests on pages that this run read for the first time, and on no others. */
        NEW,
        /** It was there, or rests on pages that are read anew. */
        CHANGED,
        /** It rests on pages of this run, all of which the ledger had read before. */
        UNCHANGED
    }
}
