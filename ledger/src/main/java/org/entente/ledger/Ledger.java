// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.fold.EntryFold;
import org.entente.ledger.internal.fold.Matching;
import org.entente.ledger.internal.merge.Grouping;
import org.entente.ledger.internal.store.Database;
import org.entente.ledger.internal.store.Ids;
import org.entente.ledger.internal.store.Reader;
import org.entente.ledger.internal.store.Recorder;
import org.entente.ledger.internal.store.Selection;
import org.entente.ledger.internal.store.Sequel;
import org.entente.ledger.internal.store.ServerAddress;
import org.entente.ledger.internal.store.SqliteFile;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Entry;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.Mention;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

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

    private final Database database;
    private final Recorder recorder;
    private final Reader reader;

    private Ledger(Database database) {
        this.database = database;
        this.recorder = new Recorder(database);
        this.reader = new Reader(database);
    }

    /**
     * Opens the ledger in this file; makes it when there is none, or an empty file.
     *
     * @throws EntenteException NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_DAMAGED, LEDGER_BUSY, CANNOT_WRITE, DISK_FULL
     */
    public static Ledger open(Path file) {
        return open(file, Database.BUSY_MILLIS);
    }

    /** Opens the ledger, waiting at most so long for another process that writes. */
    static Ledger open(Path file, int busyMillis) {
        return new Ledger(Database.open(file, busyMillis));
    }

    /**
     * Opens the ledger at this location: a PostgreSQL database when it begins with {@code jdbc:postgresql:}, else a file. A ledger in a
     * database has a schema of its own, {@code entente} unless the address names another ({@code ?currentSchema=}).
     *
     * @throws EntenteException LEDGER_UNREACHABLE, LEDGER_REFUSED, NO_SUCH_LEDGER when there is no such database, and those of
     *     {@link #open(Path)}
     */
    public static Ledger open(String location) {
        return ServerAddress.isServer(location)
                ? new Ledger(Database.open(ServerAddress.parse(location), Database.BUSY_MILLIS))
                : open(path(location));
    }

    /**
     * Opens the ledger at this location, which must be there.
     *
     * @throws EntenteException NO_SUCH_LEDGER, and those of {@link #open(String)}
     */
    public static Ledger openExisting(String location) {
        return ServerAddress.isServer(location)
                ? new Ledger(Database.openExisting(ServerAddress.parse(location), Database.BUSY_MILLIS))
                : openExisting(path(location));
    }

    private static Path path(String location) {
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new EntenteException.User(FaultCode.USAGE, "--ledger: not a path: " + e.getReason());
        }
    }

    /** Where it is kept, for people to read: a path, or an address without user and password. */
    public String name() {
        return database.name();
    }

    /**
     * Opens a ledger that must be there.
     *
     * @throws EntenteException NO_SUCH_LEDGER, and those of {@link #open}
     */
    public static Ledger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new EntenteException.Data(
                    FaultCode.NO_SUCH_LEDGER, file.toString(), "there is no ledger here; `entente read` makes one");
        }
        return open(file);
    }

    /**
     * Records what a coder reads in an article. When this returns, the page survives the end of the process and of the power.
     * Recording the same reading (page, assumed date, coder version) again changes nothing; another reading of the page takes the
     * place of the one before, which is kept.
     *
     * @param coderVersion everything that decides what is read: versions of the page reader, the models and the lexicons
     * @throws EntenteException LEDGER_BUSY, DISK_FULL, CANNOT_WRITE, LEDGER_DAMAGED; the page is then not recorded, the others are
     * @throws IllegalArgumentException when a mention quotes what the article does not say
     */
    public synchronized Recording record(Article article, List<Mention> mentions, String coderVersion) {
        return recorder.record(article, mentions, coderVersion, Sequel.NONE);
    }

    /** Entries that pass the filter, by parties, form, and date; the same ledger always gives the same order. */
    public synchronized List<Entry> entries(EntryFilter filter) {
        return Grouping.of(load(filter)).stream()
                .filter(group -> group.get(0).mention().form().isUndertaking())
                .filter(group -> !EntryFold.history(group).isEmpty())
                .map(EntryFold::entry)
                .filter(entry -> Matching.passes(entry, filter))
                .sorted(BY_PARTIES)
                .toList();
    }

    /**
     * The entry with this id, or whose id alone begins with this prefix (case and the leading {@code E-} do not matter). An id of
     * an entry that has since been merged gives the entry it is part of.
     *
     * @throws EntenteException NO_SUCH_ENTRY when several entries begin so
     */
    public synchronized Optional<Entry> entry(String idOrPrefix) {
        return find(idOrPrefix, true).map(EntryFold::entry);
    }

    /** The timeline event with this id, or whose id alone begins with this prefix, as {@link #entry} does. */
    public synchronized Optional<TimelineEvent> event(String idOrPrefix) {
        return find(idOrPrefix, false).map(EntryFold::event);
    }

    /**
     * How alike two entries are, by their two most similar mentions: why they are one undertaking or, for entries of one pair and
     * form, why they are two. Empty when one of them is not there or they are of different pairs or forms.
     */
    public synchronized Optional<MergeScore> compare(String idOrPrefix, String other) {
        List<Recorded> one = find(idOrPrefix, true).orElse(List.of());
        List<Recorded> two = find(other, true).orElse(List.of());
        return one.stream()
                .flatMap(a -> two.stream()
                        .filter(b -> Grouping.areComparable(a.mention(), b.mention()))
                        .map(b -> Grouping.compare(a, b)))
                .max(Comparator.comparing(MergeScore::total));
    }

    private Optional<List<Recorded>> find(String idOrPrefix, boolean undertaking) {
        String code = Ids.normalised(idOrPrefix);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<List<Recorded>> groups = Grouping.of(reader.load(Selection.codePrefix(code))).stream()
                .filter(g -> g.get(0).mention().form().isUndertaking() == undertaking)
                .filter(g -> !EntryFold.history(g).isEmpty())
                .toList();
        List<List<Recorded>> whole = groups.stream()
                .filter(g -> g.stream().anyMatch(r -> r.code().equals(code)))
                .toList();
        List<List<Recorded>> begun =
                groups.stream().filter(g -> EntryFold.code(g).startsWith(code)).toList();
        List<List<Recorded>> found = whole.isEmpty() ? begun : whole;
        if (found.size() > 1) {
            String ids = found.stream().map(EntryFold::code).sorted().collect(Collectors.joining(", "));
            throw new EntenteException.User(FaultCode.NO_SUCH_ENTRY, idOrPrefix + " fits several entries: " + ids);
        }
        return found.stream().findFirst();
    }

    /** Timeline events that pass the filter, in order of date. */
    public synchronized List<TimelineEvent> events(EntryFilter filter) {
        return Grouping.of(load(filter)).stream()
                .filter(group -> !group.get(0).mention().form().isUndertaking())
                .filter(group -> !EntryFold.history(group).isEmpty())
                .map(EntryFold::event)
                .filter(event -> Matching.passes(event, filter))
                .sorted(Comparator.comparing((TimelineEvent e) -> begin(e.date()))
                        .thenComparing(TimelineEvent::source, Comparator.comparing(p -> p.country()))
                        .thenComparing(e -> e.reports().get(0).id()))
                .toList();
    }

    private static final Comparator<Entry> BY_PARTIES = Comparator.comparing(Ledger::pair)
            .thenComparing(Entry::form)
            .thenComparing(e -> begin(e.date() != null ? e.date() : e.due()))
            .thenComparing(e -> e.history().get(0).id());

    private static String pair(Entry entry) {
        boolean ordered = entry.source().compareTo(entry.target()) <= 0;
        return ordered ? entry.source() + " " + entry.target() : entry.target() + " " + entry.source();
    }

    private static PartialDate begin(@Nullable TimeSpan date) {
        return date == null ? UNDATED : date.from();
    }

    /** After every date there is. */
    private static final PartialDate UNDATED = new PartialDate("9999");

    private List<Recorded> load(EntryFilter filter) {
        String country = filter.country();
        String other = filter.other();
        Selection selection = country == null
                ? Selection.all()
                : other == null ? Selection.country(country) : Selection.pair(country, other);
        String page = filter.page();
        return reader.load((page == null ? selection : selection.onPage(page)).forms(filter.forms()));
    }

    /** Every article, in order of publication. */
    public synchronized List<SourceArticle> articles() {
        return reader.articles();
    }

    /** The mentions of the reading in force of a page, exactly as they were recorded; empty when the page is unknown. */
    public synchronized List<Mention> mentions(String page) {
        return reader.mentions(page);
    }

    /** The text of an article as it was read, kept for when its page is gone: the text that evidence of {@link #mentions} refers to. */
    public synchronized Optional<String> text(String page) {
        return reader.text(page);
    }

    /**
     * The article of the reading in force, to be coded again; what was left out of its page is not kept. Empty for an unknown page, and
     * for one that was read before ledgers kept the structure of articles (layout 1).
     */
    public synchronized Optional<Article> article(String page) {
        return reader.article(page);
    }

    public synchronized Holdings holdings() {
        return reader.holdings();
    }

    /** For tests of a full disk: the file may not grow beyond so many pages of SQLite. */
    void limitPages(int pages) {
        ((SqliteFile) database).limitPages(pages);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
