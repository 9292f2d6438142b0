// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.watch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.app.fault.Faults;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.intake.Arrival;
import org.entente.intake.FeedNews;
import org.entente.intake.PageInput;
import org.entente.intake.Refusal;
import org.entente.intake.Web;
import org.entente.model.fault.EntenteException;

/** Looks into feeds round by round and reads what is new in them. For one thread. */
public final class Watch {

    /** Pages between two times that what was seen is written down; who is killed reads so many again. */
    private static final int SAVED_EVERY = 20;

    private final Web web;
    private final PageCoder coder;
    private final WatchState state;

    /** @param file where it is kept what was seen */
    public Watch(Web web, PageCoder coder, Path file) {
        this.web = web;
        this.coder = coder;
        this.state = WatchState.load(file);
    }

    /**
     * One look into each feed that is due. A feed that could not be had is left out for a round, then for two, four and so on.
     *
     * @param round number of the round, from 0
     * @param each told of each page and each feed that was refused; when it returns, the page is where it should be
     */
    public void round(long round, List<URI> feeds, Consumer<PageOutcome> each) {
        for (URI feed : feeds) {
            FeedState known = state.feed(feed.toString());
            if (round % (1L << known.failures()) == 0) {
                look(feed, known, each);
                state.save();
            }
        }
    }

    private void look(URI feed, FeedState known, Consumer<PageOutcome> each) {
        FeedNews news;
        try {
            news = web.feed(feed, known.validators());
        } catch (EntenteException e) {
            known.failed();
            each.accept(new PageOutcome.Refused(feed.toString(), new org.entente.intake.Spot(feed.toString(), 0), e));
            return;
        }
        int read = 0;
        for (URI link : news.links()) {
            if (known.isNew(link.toString())) {
                each.accept(outcome(web.page(link)));
                known.saw(link.toString());
                if (++read % SAVED_EVERY == 0) {
                    state.save();
                }
            }
        }
        // Not before its pages are read: else a process that is killed would never look at the rest of them.
        known.looked(news.validators());
    }

    private PageOutcome outcome(Arrival arrival) {
        if (arrival instanceof Refusal refusal) {
            return new PageOutcome.Refused(refusal.location(), refusal.spot(), refusal.fault());
        }
        PageInput page = (PageInput) arrival;
        try {
            return coder.sift(page);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            return new PageOutcome.Refused(page.location(), page.spot(), Faults.of(thrown, page.location()));
        }
    }
}
