// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.article.Article;
import org.entente.model.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The rows that the mentions of one reading add: mentions that are new, an assertion for each, a statement for each value. */
final class MentionRows {

    private final Sql sql;
    private final Article article;
    private final long page;
    private final long reading;
    private final List<@Nullable Object[]> mentionRows = new ArrayList<>();
    private final List<@Nullable Object[]> assertionRows = new ArrayList<>();
    private final List<@Nullable Object[]> statementRows = new ArrayList<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    MentionRows(Sql sql, Article article, long page, long reading) {
        this.sql = sql;
        this.article = article;
        this.page = page;
        this.reading = reading;
    }

    void add(List<Mention> mentions) throws SQLException {
        long mention = sql.number("SELECT MAX(seq) FROM mention");
        long assertion = sql.number("SELECT MAX(seq) FROM assertion");
        long statement = sql.number("SELECT MAX(seq) FROM statement");
        for (Mention each : mentions) {
            String id = id(each);
            Optional<Long> known = sql.first(r -> r.getLong(1), "SELECT seq FROM mention WHERE id = ?", id);
            if (known.isEmpty()) {
                mention++;
                addMention(mention, id, each);
            }
            assertion++;
            addAssertion(assertion, known.orElse(mention), each);
            for (MentionStatements.Value value : MentionStatements.of(each)) {
                statement++;
                statementRows.add(new Object[] {statement, assertion, value.property(), value.n(), value.value()});
            }
        }
        sql.batch(
                "INSERT INTO mention (seq, id, code, page, low, high, form) VALUES (?, ?, ?, ?, ?, ?, ?)", mentionRows);
        sql.batch(
                "INSERT INTO assertion (seq, reading, mention, type, status, polarity, source, target, language, rule,"
                        + " confidence, span_start, span_end, sentence_start, sentence_end, quote, sentence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                assertionRows);
        sql.batch("INSERT INTO statement (seq, assertion, property, n, value) VALUES (?, ?, ?, ?, ?)", statementRows);
    }

    /** Two goods of one verb can make two mentions alike in all that makes the id: the second is told apart by its number. */
    private String id(Mention mention) {
        String first = Ids.mention(article.contentHash(), mention, 0);
        int twin = twins.merge(first, 1, Integer::sum) - 1;
        return twin == 0 ? first : Ids.mention(article.contentHash(), mention, twin);
    }

    private void addMention(long seq, String id, Mention mention) throws SQLException {
        String source = mention.source().country();
        String target = mention.target().country();
        boolean ordered = source.compareTo(target) <= 0;
        mentionRows.add(new Object[] {
            seq,
            id,
            code(id),
            page,
            ordered ? source : target,
            ordered ? target : source,
            mention.form().name()
        });
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

    private void addAssertion(long seq, long mention, Mention each) {
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
            each.sentence().of(article.text())
        });
    }
}
