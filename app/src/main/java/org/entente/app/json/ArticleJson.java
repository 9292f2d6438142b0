// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.json;

import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import tools.jackson.core.JsonGenerator;

/** An article as {@code entente read --format json} prints it: everything needed to check an offset by hand. */
public final class ArticleJson {

    private ArticleJson() {}

    /** Writes the fields of the article into the object that is open. */
    public static void writeFields(Article article, JsonGenerator json) {
        json.writeStringProperty("location", article.location());
        json.writeStringProperty("contentHash", article.contentHash());
        Json.string("title", article.title(), json);
        Json.strings("authors", article.authors(), json);
        Json.string("postedBy", article.postedBy(), json);
        Json.string("section", article.section(), json);
        Json.string("site", article.site(), json);
        json.writeStringProperty("language", article.language().code());
        Json.string(
                "published",
                article.published() == null ? null : article.published().iso(),
                json);
        json.writeBooleanProperty("publishedAssumed", article.publishedAssumed());
        json.writeName("body");
        article.body()
                .ifPresentOrElse(
                        span -> {
                            json.writeStartObject();
                            MentionJson.offsets(span, json);
                            json.writeEndObject();
                        },
                        json::writeNull);
        json.writeArrayPropertyStart("captions");
        for (Block caption : article.captions()) {
            block(article, caption, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("blocks");
        for (Block block : article.blocks()) {
            block(article, block, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("discarded");
        for (Discarded discarded : article.discarded()) {
            json.writeStartObject();
            json.writeStringProperty("reason", discarded.reason().name().toLowerCase(java.util.Locale.ROOT));
            json.writeStringProperty("text", discarded.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("text", article.text());
    }

    private static void block(Article article, Block block, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", block.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringProperty("language", block.language().code());
        MentionJson.offsets(block.span(), json);
        json.writeStringProperty("text", article.textOf(block));
        json.writeEndObject();
    }
}
