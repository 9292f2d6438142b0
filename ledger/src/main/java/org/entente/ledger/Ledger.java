// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.article.Article;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.mention.Mention;

/**
 * A ledger file. What pages assert is only ever added; entries and events are folded from it when they are asked for, so the
 * order in which pages are read makes no difference and nothing that was recorded is lost.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("cuba.db"))) {
 *     ledger.record(article, NewsCoder.standard().code(article), "fr-2026.11");
 *     ledger.entries(EntryFilter.between("CUB", "RUS")).forEach(e -> System.out.println(e.id() + " " + e.label()));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads, which take turns. Several processes may read while one writes.
 */
public final class Ledger implements AutoCloseable {

    private Ledger() {}

    /**
     * Opens the ledger in this file; makes it when there is none, or an empty file.
     *
     * @throws EntenteException NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_DAMAGED, LEDGER_BUSY, CANNOT_WRITE, DISK_FULL
     */
    public static Ledger open(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a ledger that must be there.
     *
     * @throws EntenteException NO_SUCH_LEDGER, and those of {@link #open}
     */
    public static Ledger openExisting(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records what a coder reads in an article. When this returns, the page survives the end of the process and of the power.
     * Recording the same reading (page, assumed date, coder version) again changes nothing; another reading of the page takes the
     * place of the one before, which is kept.
     *
     * @param coderVersion everything that decides what is read: versions of the page reader, the models and the lexicons
     */
    public Recording record(Article article, List<Mention> mentions, String coderVersion) {
        throw new UnsupportedOperationException();
    }

    /** Entries that pass the filter, by parties, form, and date; the same ledger always gives the same order. */
    public List<Entry> entries(EntryFilter filter) {
        throw new UnsupportedOperationException();
    }

    /**
     * The entry with this id, or whose id alone begins with this prefix (case and the leading {@code E-} do not matter). An id of
     * an entry that has since been merged gives the entry it is part of.
     */
    public Optional<Entry> entry(String idOrPrefix) {
        throw new UnsupportedOperationException();
    }

    /** Timeline events that pass the filter, in order of date. */
    public List<TimelineEvent> events(EntryFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** Every article, in order of publication. */
    public List<SourceArticle> articles() {
        throw new UnsupportedOperationException();
    }

    /** The mentions of the reading in force of a page, exactly as they were recorded; empty when the page is unknown. */
    public List<Mention> mentions(String page) {
        throw new UnsupportedOperationException();
    }

    public Holdings holdings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
