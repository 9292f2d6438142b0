// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.chain.Check;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.GroupWalk;
import org.entente.ledger.internal.decision.Groups;
import org.entente.ledger.internal.fold.Matching;
import org.entente.ledger.internal.merge.Grouping;
import org.entente.ledger.internal.place.FirstPlacing;
import org.entente.ledger.internal.place.Placer;
import org.entente.ledger.internal.store.Database;
import org.entente.ledger.internal.store.Links;
import org.entente.ledger.internal.store.Prepared;
import org.entente.ledger.internal.store.Reader;
import org.entente.ledger.internal.store.Recorder;
import org.entente.ledger.internal.store.Selection;
import org.entente.ledger.internal.store.ServerAddress;
import org.entente.ledger.internal.store.SqliteFile;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Question;
import org.entente.model.entry.Entry;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A ledger. What pages assert, where each mention was placed and what was decided since is only ever added, each write chained to the
 * one before; entries and events are folded from it when they are asked for, so nothing that was recorded is lost.
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
    private final DecisionLog log = new DecisionLog();
    private final Placer placer = new Placer(log);

    private Ledger(Database database) {
        this.database = database;
        this.recorder = new Recorder(database);
        this.reader = new Reader(database);
        if (database.read(sql -> FirstPlacing.isNeeded(new Tables(sql)))) {
            database.write(sql -> {
                if (FirstPlacing.isNeeded(new Tables(sql))) {
                    FirstPlacing.run(new Tables(sql));
                }
                return true;
            });
        }
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
    public Recording record(Article article, List<Mention> mentions, String coderVersion) {
        return record(List.of(new Coded(article, mentions)), coderVersion).get(0);
    }

    /**
     * Records several articles, in this order, in one go: for many pages several times faster than one by one. When this returns, all of
     * them survive the end of the process and of the power; when it fails, none of them is recorded.
     *
     * @return what became of each
     * @see #record(Article, List, String)
     */
    public List<Recording> record(List<Coded> pages, String coderVersion) {
        // Outside of any transaction: others can write meanwhile.
        List<Prepared> prepared = Prepared.of(pages, coderVersion, placer::sequel);
        synchronized (this) {
            return recorder.record(prepared);
        }
    }

    /** Entries that pass the filter, by parties, form, and date; the same ledger always gives the same order. */
    public synchronized List<Entry> entries(EntryFilter filter) {
        return look(filter).stream()
                .filter(seen -> seen.undertaking() && seen.isShown(filter))
                .map(Seen::entry)
                .filter(entry -> isOfForm(entry.form(), filter))
                .filter(entry -> Matching.passes(entry, filter))
                .sorted(BY_PARTIES)
                .toList();
    }

    /**
     * Some of the entries that pass the filter, those first that were in the news last. Only these are folded: it takes milliseconds,
     * however much the ledger holds, when the filter asks for parties and forms; what else it asks for is looked for in one entry after
     * the other.
     *
     * @param skip how many of those that pass to leave out
     * @param limit how many to give at most
     */
    public EntryPage page(EntryFilter filter, int skip, int limit) {
        return page(filter, null, skip, limit);
    }

    /** The same, of entries that pass a further test too; null for none. */
    public synchronized EntryPage page(EntryFilter filter, @Nullable Predicate<Entry> also, int skip, int limit) {
        return upToDate(tables -> new Lookup(tables, log).page(filter, also, skip, limit));
    }

    /** Timeline events that pass the filter, in order of date. */
    public synchronized List<TimelineEvent> events(EntryFilter filter) {
        return look(filter).stream()
                .filter(seen -> !seen.undertaking() && seen.isShown(filter))
                .map(Seen::event)
                .filter(event -> isOfForm(event.form(), filter))
                .filter(event -> Matching.passes(event, filter))
                .sorted(Comparator.comparing((TimelineEvent e) -> begin(e.date()))
                        .thenComparing(TimelineEvent::source, Comparator.comparing(p -> p.country()))
                        .thenComparing(e -> e.reports().get(0).id()))
                .toList();
    }

    /**
     * The entry with this id, or whose id alone begins with this prefix (case and the leading {@code E-} do not matter). An id of
     * an entry that has since been merged gives the entry it is part of. Also entries that were rejected.
     *
     * @throws EntenteException NO_SUCH_ENTRY when several entries begin so
     */
    public synchronized Optional<Entry> entry(String idOrPrefix) {
        return find(idOrPrefix, true).map(Seen::entry);
    }

    /** The timeline event with this id, or whose id alone begins with this prefix, as {@link #entry} does. */
    public synchronized Optional<TimelineEvent> event(String idOrPrefix) {
        return find(idOrPrefix, false).map(Seen::event);
    }

    /**
     * How alike two entries are, by their two most similar mentions: why they are one undertaking or, for entries of one pair and
     * form, why they are two. Empty when one of them is not there or they are of different pairs or forms.
     */
    public synchronized Optional<MergeScore> compare(String idOrPrefix, String other) {
        List<Recorded> one = mentions(find(idOrPrefix, true));
        List<Recorded> two = mentions(find(other, true));
        return one.stream()
                .flatMap(a -> two.stream()
                        .filter(b -> Grouping.areComparable(a.mention(), b.mention()))
                        .map(b -> Grouping.compare(a, b)))
                .max(Comparator.comparing(MergeScore::total));
    }

    private static List<Recorded> mentions(Optional<Seen> seen) {
        return seen.map(s -> s.reviewed().group().mentions()).orElse(List.of());
    }

    private Optional<Seen> find(String idOrPrefix, boolean undertaking) {
        return upToDate(tables -> new Lookup(tables, log).find(idOrPrefix, undertaking));
    }

    private List<Seen> look(EntryFilter filter) {
        String page = filter.page();
        return upToDate(tables -> page != null
                ? new Lookup(tables, log).onPage(page, filter)
                : Groups.of(selection(filter), tables, log).stream()
                        .map(group -> Seen.of(group, log))
                        .toList());
    }

    /**
     * Keeps a decision: what it says holds from now on, for ever or until it is undone.
     *
     * @param author who decides
     * @param act what; entries may be named by any id that leads to them
     * @param reason why, for those who read it later; may be empty
     * @return the decision as it is kept, with the entries' ids of now
     * @throws EntenteException NO_SUCH_ENTRY, CANNOT_DECIDE when it makes no sense as the ledger stands, and those of {@link #record}
     */
    public synchronized Decision decide(Author author, Act act, String reason) {
        return database.write(sql -> {
            Tables tables = new Tables(sql);
            placer.refresh(tables);
            return placer.decide(tables, author, act, reason);
        });
    }

    /** Every decision ever made, oldest first, those of the machine and those undone included. */
    public synchronized List<Decision> decisions() {
        return upToDate(tables -> log.all());
    }

    /** Decisions about an entry, or any that is part of it, that are not undone; oldest first. */
    public synchronized List<Decision> decisions(String idOrPrefix) {
        Optional<Seen> seen = find(idOrPrefix, true).or(() -> find(idOrPrefix, false));
        return upToDate(tables -> seen.map(s -> log.aboutAll(s.code())).orElse(List.of()));
    }

    /** Whether a decision no longer holds because another undid it. */
    public synchronized boolean isUndone(Decision decision) {
        return upToDate(tables -> log.isUndone(decision.id()));
    }

    /** Pairs of entries that may be one, on which nobody has decided, oldest first. */
    public synchronized List<Question> questions() {
        return upToDate(tables -> log.questions(tables));
    }

    /** A question to the tables. */
    @FunctionalInterface
    private interface LookAt<T> {
        T in(Tables tables) throws SQLException;
    }

    /**
     * Checks everything: the chain of all writes is computed anew, every text is compared with its hash and every quote with its text.
     * Takes as long as reading the whole ledger.
     */
    public synchronized Verification verify(Verification.Progress progress) {
        List<Verification.Problem> problems = new ArrayList<>();
        try {
            return database.read(sql -> {
                Check check = new Check(
                        new Tables(sql), (where, what) -> problems.add(new Verification.Problem(where, what)));
                check.run(progress::checked);
                return new Verification(check.links(), check.quotes(), check.head(), problems);
            });
        } catch (EntenteException e) {
            if (e.code() != FaultCode.LEDGER_DAMAGED) {
                throw e;
            }
            problems.add(new Verification.Problem("the database", String.valueOf(e.getMessage())));
            return new Verification(0, 0, "", problems);
        }
    }

    private <T> T upToDate(LookAt<T> question) {
        return database.read(sql -> {
            Tables tables = new Tables(sql);
            placer.refresh(tables);
            return question.in(tables);
        });
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

    private static Selection selection(EntryFilter filter) {
        String country = filter.country();
        String other = filter.other();
        return country == null
                ? Selection.all()
                : other == null ? Selection.country(country) : Selection.pair(country, other);
    }

    /**
     * Gives every entry that passes the filter, in order of the ids, some hundred in memory at a time. What is recorded meanwhile may be
     * among them or not.
     */
    public void eachEntry(EntryFilter filter, Consumer<Entry> consumer) {
        each(filter, true, seen -> {
            Entry entry = seen.entry();
            if (isOfForm(entry.form(), filter) && Matching.passes(entry, filter)) {
                consumer.accept(entry);
            }
        });
    }

    /** Gives every timeline event that passes the filter, as {@link #eachEntry} does. */
    public void eachEvent(EntryFilter filter, Consumer<TimelineEvent> consumer) {
        each(filter, false, seen -> {
            TimelineEvent event = seen.event();
            if (isOfForm(event.form(), filter) && Matching.passes(event, filter)) {
                consumer.accept(event);
            }
        });
    }

    private static boolean isOfForm(Form form, EntryFilter filter) {
        return filter.forms().isEmpty() || filter.forms().contains(form);
    }

    private void each(EntryFilter filter, boolean undertakings, Consumer<Seen> consumer) {
        GroupWalk walk = new GroupWalk();
        for (Optional<List<Seen>> step = step(walk); step.isPresent(); step = step(walk)) {
            step.get().stream()
                    .filter(seen -> seen.undertaking() == undertakings && seen.isShown(filter))
                    .forEach(consumer);
        }
    }

    private synchronized Optional<List<Seen>> step(GroupWalk walk) {
        return upToDate(tables -> walk.next(tables, log)
                .map(groups -> groups.stream().map(group -> Seen.of(group, log)).toList()));
    }

    /** Gives every article in order of the pages' hashes, some hundred in memory at a time. */
    public void eachArticle(Consumer<SourceArticle> consumer) {
        String after = "";
        for (List<SourceArticle> step = articlesAfter(after); !step.isEmpty(); step = articlesAfter(after)) {
            step.forEach(consumer);
            after = step.get(step.size() - 1).page();
        }
    }

    private synchronized List<SourceArticle> articlesAfter(String page) {
        return reader.articlesAfter(page, GroupWalk.STEP);
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

    /** Hash of the newest link of the chain: two ledgers with one head hold the same. Empty when nothing was written yet. */
    public synchronized Optional<String> head() {
        return upToDate(tables -> tables.links().head().map(Links.Row::hash));
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
