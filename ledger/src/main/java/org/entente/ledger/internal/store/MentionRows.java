// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The rows that the mentions of one reading add: mentions that are new, and an assertion for each with its values. */
final class MentionRows {

    private final Sql sql;
    private final Article article;
    private final long page;
    private final Map<String, Known> known = new HashMap<>();
    private final List<@Nullable Object[]> mentionRows = new ArrayList<>();
    private final List<@Nullable Object[]> assertionRows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final List<Mention> mentions;
    private final List<String> ids;
    private final List<Prepared.Values> stated;

    /** A mention that has a row. */
    private record Known(long seq, String code, boolean isNew) {}

    /** @param seen whether the page was read before: only then can a mention be there already, since its id has the page in it */
    MentionRows(Sql sql, Prepared prepared, long page, boolean seen) throws SQLException {
        this.sql = sql;
        this.article = prepared.article();
        this.page = page;
        this.mentions = prepared.mentions();
        this.ids = prepared.mentionIds();
        this.stated = prepared.stated();
        if (seen) {
            sql.each(
                    row -> known.put(row.getString(1), new Known(row.getLong(2), row.getString(3), false)),
                    "SELECT id, seq, code FROM mention WHERE page = ?",
                    page);
        }
    }

    int size() {
        return mentions.size();
    }

    /** Makes the rows and answers how many values there are; {@link #insert} writes them. */
    int prepare(long reading) throws SQLException {
        long mention = Tables.next(sql, "mention");
        long assertion = Tables.next(sql, "assertion");
        int count = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention each = mentions.get(i);
            Known row = known.get(ids.get(i));
            if (row == null) {
                row = new Known(mention, code(ids.get(i)), true);
                known.put(ids.get(i), row);
                addMention(row, ids.get(i), each);
                mention++;
            }
            Prepared.Values values = stated.get(i);
            count += values.count();
            addAssertion(assertion, reading, row.seq(), each, values.text());
            assertion++;
        }
        return count;
    }

    void insert() throws SQLException {
        sql.batch(
                "INSERT INTO mention (seq, id, code, page, low, high, form, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                mentionRows);
        sql.batch(
                "INSERT INTO assertion (seq, reading, mention, type, status, polarity, source, target, language, rule,"
                        + " confidence, span_start, span_end, sentence_start, sentence_end, quote, sentence, stated)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                assertionRows);
    }

    /** The mentions of a reading whose rows are there, in its order. */
    List<Adoption.Held> held() {
        List<Adoption.Held> held = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Known row = known.get(ids.get(i));
            if (row == null) {
                // The caller recorded other mentions than these under this coder version before.
                throw new IllegalArgumentException(
                        "this reading was recorded with other mentions: the coder version must change with the coder");
            }
            held.add(new Adoption.Held(row.seq(), ids.get(i), row.code(), row.isNew(), mentions.get(i)));
        }
        return held;
    }

    private void addMention(Known row, String id, Mention mention) {
        String source = mention.source().country();
        String target = mention.target().country();
        boolean ordered = source.compareTo(target) <= 0;
        mentionRows.add(new Object[] {
            row.seq(),
            id,
            row.code(),
            page,
            ordered ? source : target,
            ordered ? target : source,
            mention.form().name(),
            day(article.published())
        });
    }

    /** The first day as a number: 20260121; 0 when unknown. */
    private static long day(@Nullable PartialDate published) {
        return published == null
                ? 0
                : Long.parseLong(published.firstDay().toString().replace("-", ""));
    }

    private String code(String id) throws SQLException {
        int length = Ids.CODE_LENGTH;
        while (!codes.add(id.substring(0, length)) || isTaken(id.substring(0, length))) {
            length++;
        }
        return id.substring(0, length);
    }

    /** Whether an id begins so already. The character after Z closes the range: the index serves it, unlike LIKE. */
    private boolean isTaken(String code) throws SQLException {
        return sql.first(r -> r.getString(1), "SELECT id FROM mention WHERE id >= ? AND id < ?", code, code + "[")
                .isPresent();
    }

    private void addAssertion(long seq, long reading, long mention, Mention each, String stated) {
        assertionRows.add(new Object[] {
            seq,
            reading,
            mention,
            each.type().name(),
            each.status().name(),
            each.polarity().name(),
            each.source().country(),
            each.target().country(),
            each.language().code(),
            each.rule(),
            each.confidence(),
            each.evidence().span().start(),
            each.evidence().span().end(),
            each.sentence().start(),
            each.sentence().end(),
            each.evidence().quote(),
            each.sentence().of(article.text()),
            stated
        });
    }
}
