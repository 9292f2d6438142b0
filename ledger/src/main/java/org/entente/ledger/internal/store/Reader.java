// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Holdings;
import org.entente.ledger.internal.Recorded;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Evidence;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;
import org.entente.model.text.Span;

/** Puts mentions together again from their statements. */
public final class Reader {

    private static final String FROM = " FROM mention m JOIN assertion a ON a.mention = m.seq ";
    private static final String IN_FORCE =
            "(SELECT d.reading FROM adoption d WHERE d.page = m.page ORDER BY d.seq DESC LIMIT 1)";

    private final Database database;

    public Reader(Database database) {
        this.database = database;
    }

    /** One assertion without its values. */
    private record Row(
            long seq,
            long mention,
            String id,
            String code,
            long reading,
            boolean live,
            EventType type,
            Form form,
            Status status,
            Polarity polarity,
            String source,
            String target,
            Language language,
            String rule,
            double confidence,
            Span span,
            Span sentenceSpan,
            String quote,
            String sentence,
            String stated) {}

    /** Every mention of the selection once, as the reading in force has it, or else as the last reading had it that held it. */
    public List<Recorded> load(Selection selection) {
        return load(selection, Comparator.comparingLong(Row::mention));
    }

    private List<Recorded> load(Selection selection, Comparator<Row> order) {
        return database.read(sql -> load(sql, selection, order, new Articles(sql)));
    }

    static List<Recorded> load(Sql sql, Selection selection, Articles articles) throws SQLException {
        return load(sql, selection, Comparator.comparingLong(Row::mention), articles);
    }

    static List<Recorded> loadWithoutOrigins(Sql sql, Selection selection) throws SQLException {
        return load(sql, selection, Comparator.comparingLong(Row::mention), Articles.withoutOrigins(sql));
    }

    private static List<Recorded> load(Sql sql, Selection selection, Comparator<Row> order, Articles articles)
            throws SQLException {
        Map<Long, Row> chosen = new LinkedHashMap<>();
        sql.each(
                result -> {
                    Row row = row(result);
                    chosen.merge(row.mention(), row, (old, next) -> old.live() ? old : next);
                },
                "SELECT a.seq, m.seq, m.id, m.code, a.reading, " + IN_FORCE
                        + ", a.type, m.form, a.status, a.polarity, a.source, a.target, a.language, a.rule,"
                        + " a.confidence, a.span_start, a.span_end, a.sentence_start, a.sentence_end, a.quote, a.sentence,"
                        + " a.stated"
                        + FROM + "WHERE " + selection.condition() + " ORDER BY m.seq, a.seq",
                selection.array());
        List<Recorded> recorded = new ArrayList<>(chosen.size());
        List<Row> rows = new ArrayList<>(chosen.values());
        rows.sort(order);
        for (Row row : rows) {
            recorded.add(recorded(row, articles));
        }
        return recorded;
    }

    /** The mentions of the reading in force of a page, in the order in which they were recorded. */
    public List<Mention> mentions(String pageHash) {
        return load(Selection.all().onPage(pageHash), Comparator.comparingLong(Row::seq)).stream()
                .filter(r -> r.live() && r.page().equals(pageHash))
                .map(Recorded::mention)
                .toList();
    }

    /** The text that the offsets of the reading in force refer to. */
    public Optional<String> text(String pageHash) {
        Optional<byte[]> deflated = database.read(sql -> sql.first(
                row -> row.getBytes(1),
                "SELECT s.deflated FROM page m JOIN adoption a ON a.page = m.seq JOIN reading r ON r.seq = a.reading"
                        + " JOIN snapshot s ON s.hash = r.snapshot WHERE m.hash = ? ORDER BY a.seq DESC LIMIT 1",
                pageHash));
        return deflated.map(bytes -> Snapshot.inflate(database.name(), bytes));
    }

    /**
     * The article of the reading in force, to be coded again; what was left out of the page is not kept. Empty for an unknown page, and
     * for a reading of layout 1, which did not keep its blocks.
     */
    public Optional<Article> article(String pageHash) {
        return database.read(sql -> sql.first(
                        row -> article(row, database.name()),
                        "SELECT r.location, m.hash, s.deflated, r.blocks, r.title, r.authors, r.posted_by, r.section, r.published,"
                                + " r.published_assumed, r.site, r.language FROM page m JOIN adoption a ON a.page = m.seq"
                                + " JOIN reading r ON r.seq = a.reading JOIN snapshot s ON s.hash = r.snapshot"
                                + " WHERE m.hash = ? ORDER BY a.seq DESC LIMIT 1",
                        pageHash))
                .filter(article -> article.text().isBlank() || !article.blocks().isEmpty());
    }

    private static Article article(ResultSet row, String ledger) throws SQLException {
        String published = row.getString(9);
        return new Article(
                row.getString(1),
                row.getString(2),
                Snapshot.inflate(ledger, row.getBytes(3)),
                Blocks.of(row.getString(4)),
                row.getString(5),
                Articles.authors(row.getString(6)),
                row.getString(7),
                row.getString(8),
                published == null ? null : new PartialDate(published),
                row.getInt(10) != 0,
                row.getString(11),
                new Language(row.getString(12)),
                List.of());
    }

    /** So many articles after the one of this page, in order of the pages' hashes. */
    public List<SourceArticle> articlesAfter(String pageHash, int limit) {
        return database.read(sql -> new Articles(sql).inForceAfter(pageHash, limit));
    }

    public List<SourceArticle> articles() {
        return database.read(sql -> new Articles(sql).inForce());
    }

    public Holdings holdings() {
        return database.read(sql -> new Holdings(
                sql.number("SELECT COUNT(*) FROM page"),
                sql.number("SELECT COUNT(*) FROM reading"),
                sql.number("SELECT SUM(r.mentions) FROM reading r WHERE r.seq ="
                        + " (SELECT d.reading FROM adoption d WHERE d.page = r.page ORDER BY d.seq DESC LIMIT 1)"),
                sql.number("SELECT SUM(statements) FROM reading")));
    }

    private static Recorded recorded(Row row, Articles articles) throws SQLException {
        MentionStatements.In in = new MentionStatements.In(Stated.values(row.stated()));
        SourceArticle article = articles.of(row.reading());
        Mention mention = new Mention(
                article.location(),
                row.language(),
                row.type(),
                row.form(),
                row.status(),
                in.party("source", row.source()),
                in.party("target", row.target()),
                in.subject(),
                in.keys(),
                in.date(),
                in.place(),
                in.sector(),
                in.items(),
                in.amount(),
                in.asserter(),
                row.polarity(),
                new Evidence(row.span(), row.quote()),
                row.sentenceSpan(),
                row.confidence(),
                row.rule());
        return new Recorded(
                row.mention(), row.code(), row.live(), new Step(row.id(), mention, article, row.sentence()));
    }

    private static Row row(ResultSet row) throws SQLException {
        long reading = row.getLong(5);
        return new Row(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                reading,
                reading == row.getLong(6),
                EventType.valueOf(row.getString(7)),
                Form.valueOf(row.getString(8)),
                Status.valueOf(row.getString(9)),
                Polarity.valueOf(row.getString(10)),
                row.getString(11),
                row.getString(12),
                new Language(row.getString(13)),
                row.getString(14),
                row.getDouble(15),
                new Span(row.getInt(16), row.getInt(17)),
                new Span(row.getInt(18), row.getInt(19)),
                row.getString(20),
                row.getString(21),
                row.getString(22));
    }
}
