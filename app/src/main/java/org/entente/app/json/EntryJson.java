// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.json;

import java.util.List;
import org.entente.model.entry.Account;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Deadline;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.source.Outlet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Entries and timeline events as JSON, with every quote they rest on. */
public final class EntryJson {

    private EntryJson() {}

    public static void write(Entry entry, JsonGenerator json) {
        write(entry, null, json);
    }

    /** @param change what a run did to it, null when that is not asked */
    public static void write(Entry entry, @Nullable String change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        if (change != null) {
            json.writeStringProperty("change", change);
        }
        json.writeStringProperty("form", entry.form().label());
        json.writeStringProperty("status", entry.status().label());
        json.writeStringProperty("source", entry.source());
        json.writeStringProperty("target", entry.target());
        json.writeStringProperty("label", entry.label());
        Json.strings("who", entry.who(), json);
        Json.string("date", entry.date() == null ? null : entry.date().iso(), json);
        Json.string("due", entry.due() == null ? null : entry.due().iso(), json);
        Json.string("place", entry.place() == null ? null : entry.place().name(), json);
        Json.string("sector", entry.sector(), json);
        json.writeArrayPropertyStart("accounts");
        entry.accounts().forEach(account -> account(account, json));
        json.writeEndArray();
        commitment(entry.commitment(), json);
        deadlines(entry.deadlines(), json);
        json.writeNumberProperty("independentSources", entry.independentSources());
        Json.string("parent", entry.parent(), json);
        json.writeNumberProperty("confidence", Math.round(entry.confidence() * 100) / 100.0);
        steps("history", entry.history(), json);
        json.writeArrayPropertyStart("contradictions");
        entry.contradictions().forEach(contradiction -> contradiction(contradiction, json));
        json.writeEndArray();
        articles(entry.sources(), json);
        json.writeEndObject();
    }

    public static void write(TimelineEvent event, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("type", event.type().name());
        json.writeStringProperty("form", event.form().label());
        MentionJson.party("source", event.source(), json);
        MentionJson.party("target", event.target(), json);
        json.writeStringProperty("label", event.label());
        Json.string("date", event.date() == null ? null : event.date().iso(), json);
        MentionJson.party("assertedBy", event.assertedBy(), json);
        json.writeNumberProperty("independentSources", event.independentSources());
        json.writeNumberProperty("confidence", Math.round(event.confidence() * 100) / 100.0);
        steps("reports", event.reports(), json);
        articles(event.sources(), json);
        json.writeEndObject();
    }

    private static void commitment(Commitment commitment, JsonGenerator json) {
        json.writeObjectPropertyStart("commitment");
        json.writeStringProperty("kind", commitment.kind().label());
        json.writeStringProperty("rule", commitment.rule().label());
        Json.string(
                "pledged",
                commitment.pledged() == null ? null : commitment.pledged().iso(),
                json);
        Json.string(
                "committed",
                commitment.committed() == null ? null : commitment.committed().iso(),
                json);
        json.writeArrayPropertyStart("steps");
        for (Commitment.Reading reading : commitment.readings()) {
            json.writeStartObject();
            json.writeStringProperty("step", reading.step());
            json.writeStringProperty("kind", reading.kind().label());
            json.writeStringProperty("rule", reading.rule().label());
            Json.string("words", reading.words(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void deadlines(List<Deadline> deadlines, JsonGenerator json) {
        json.writeArrayPropertyStart("deadlines");
        for (Deadline deadline : deadlines) {
            json.writeStartObject();
            json.writeStringProperty("due", deadline.due().iso());
            json.writeStringProperty("state", deadline.state().label());
            Json.string(
                    "inPlaceOf",
                    deadline.before() == null ? null : deadline.before().iso(),
                    json);
            json.writeStringProperty("step", deadline.step());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void account(Account account, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("of", account.of().label());
        if (account.of() instanceof Measure.Goods goods) {
            json.writeStringProperty("what", goods.what());
            Json.string("kind", goods.kind(), json);
            Json.string("unit", goods.unit(), json);
        } else if (account.of() instanceof Measure.Currency money) {
            json.writeStringProperty("currency", money.currency());
        }
        figure("promised", account.promised(), json);
        figure("agreed", account.agreed(), json);
        figure("delivered", account.delivered(), json);
        figure("outstanding", account.outstanding(), json);
        json.writeEndObject();
    }

    private static void figure(String field, @Nullable Figure figure, JsonGenerator json) {
        if (figure == null) {
            json.writeNullProperty(field);
            return;
        }
        json.writeObjectPropertyStart(field);
        Json.number("value", figure.value(), json);
        MentionJson.bound(figure.bound(), figure.upper(), json);
        json.writeArrayPropertyStart("rivals");
        figure.rivals().forEach(rival -> Json.element(rival, json));
        json.writeEndArray();
        json.writeNumberProperty("independentSources", figure.independentSources());
        Json.strings("steps", figure.steps(), json);
        json.writeEndObject();
    }

    private static void steps(String field, List<Step> steps, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        for (Step step : steps) {
            json.writeStartObject();
            json.writeStringProperty("id", step.id());
            json.writeStringProperty("status", step.status().label());
            Json.string("date", step.date() == null ? null : step.date().iso(), json);
            json.writeStringProperty("sentence", step.sentence());
            json.writeStringProperty("page", step.article().page());
            json.writeName("mention");
            MentionJson.write(step.mention(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void contradiction(Contradiction contradiction, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("about", contradiction.about().label());
        Json.string("of", contradiction.of() == null ? null : contradiction.of().label(), json);
        json.writeArrayPropertyStart("claims");
        for (Contradiction.Claim claim : contradiction.claims()) {
            json.writeStartObject();
            json.writeStringProperty("value", claim.value());
            json.writeNumberProperty("independentSources", claim.independentSources());
            Json.strings("steps", claim.steps().stream().map(Step::id).toList(), json);
            Json.strings(
                    "quotes",
                    claim.steps().stream().map(s -> s.evidence().quote()).toList(),
                    json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void articles(List<SourceArticle> articles, JsonGenerator json) {
        json.writeArrayPropertyStart("sources");
        articles.forEach(article -> article(article, json));
        json.writeEndArray();
    }

    /** An article with its outlet and whose words it prints. */
    public static void article(SourceArticle article, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("page", article.page());
        json.writeStringProperty("location", article.location());
        Json.string("title", article.title(), json);
        Json.string("site", article.site(), json);
        Json.strings("authors", article.authors(), json);
        Json.string(
                "published",
                article.published() == null ? null : article.published().iso(),
                json);
        json.writeBooleanProperty("publishedAssumed", article.publishedAssumed());
        json.writeStringProperty("language", article.language().code());
        outlet(article.outlet(), json);
        Json.string("credit", article.credit(), json);
        json.writeStringProperty("origin", article.origin());
        json.writeEndObject();
    }

    private static void outlet(Outlet outlet, JsonGenerator json) {
        json.writeObjectPropertyStart("outlet");
        json.writeStringProperty("name", outlet.name());
        Json.string("country", outlet.country(), json);
        json.writeStringProperty("kind", outlet.kind().label());
        json.writeStringProperty("reliability", outlet.reliability().name());
        json.writeBooleanProperty("rated", outlet.rated());
        json.writeEndObject();
    }
}
