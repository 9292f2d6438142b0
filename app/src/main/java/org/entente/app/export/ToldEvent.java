// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.plover.PloverRules;
import org.entente.ledger.Ledger;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Mention;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An event that a sentence tells, with the article it stands in: what every export has one record of.
 *
 * @param id the same for the same event of the same page, whether it comes from a page or from a ledger
 * @param published when the article was published, null when unknown
 * @param sentence the whole sentence
 */
public record ToldEvent(
        String id,
        Mention mention,
        @Nullable String title,
        @Nullable String site,
        @Nullable PartialDate published,
        String sentence) {

    private static final int ID_BYTES = 8;

    /** The events of a page that was just read. */
    public static List<ToldEvent> of(Article article, List<Mention> mentions) {
        return mentions.stream()
                .map(m -> of(m, article.title(), article.site(), article.published(), article.text()))
                .toList();
    }

    /** The events of every page of a ledger, in order of publication. */
    public static Stream<ToldEvent> of(Ledger ledger) {
        Map<String, SourceArticle> articles = ledger.articles().stream()
                .collect(Collectors.toMap(
                        SourceArticle::page, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
        return articles.values().stream().flatMap(article -> {
            String text = ledger.text(article.page()).orElse("");
            return ledger.mentions(article.page()).stream()
                    .map(m -> of(m, article.title(), article.site(), article.published(), text));
        });
    }

    private static ToldEvent of(
            Mention mention,
            @Nullable String title,
            @Nullable String site,
            @Nullable PartialDate published,
            String text) {
        String sentence = mention.sentence().end() <= text.length()
                ? mention.sentence().of(text)
                : mention.evidence().quote();
        return new ToldEvent(id(mention), mention, title, site, published, sentence.replaceAll("\\s+", " "));
    }

    private static String id(Mention mention) {
        String all = String.join(
                "\n",
                mention.article(),
                mention.sentence().toString(),
                mention.evidence().toString(),
                mention.type().name(),
                mention.status().label(),
                mention.source().country(),
                mention.target().country(),
                mention.rule());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type under which it is exported; null when the formats have no place for it, as for what is denied. */
    public @Nullable EventType type() {
        return PloverRules.type(mention).orElse(null);
    }

    /** When it happens or, when the sentence does not say, when it was published; null when neither is known. */
    public @Nullable TimeSpan date() {
        if (mention.date() != null) {
            return mention.date();
        }
        return published == null ? null : TimeSpan.of(published);
    }
}
