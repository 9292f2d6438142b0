// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.ftm;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Form;
import org.entente.model.mention.Place;
import org.entente.model.mention.TimeSpan;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonText;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.table.AccountLine;
import org.entente.release.internal.table.Dates;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.table.Parties;
import org.entente.release.internal.table.Urls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The ledger as entities of FollowTheMoney, a line each: parties as PublicBody, visits as Trip, meetings and what stays an event as Event,
 * every other undertaking as Project with its ProjectParticipants, money that came as Payment, quotes as Note, articles as Article.
 */
public final class FtmPart implements ReleasePart {

    private static final String ID = "entente-";

    private final JsonGenerator json;
    private final Counts counts;
    /** Countries and bodies there is an entity of already: some hundreds, however large the ledger. */
    private final Set<String> parties = new HashSet<>();

    public FtmPart(ReleaseFolder folder, Counts counts) throws IOException {
        this.json = JsonText.lines(folder.create("ftm/entities.jsonl"));
        this.counts = counts;
    }

    @Override
    public void entry(Entry entry) {
        String source = party(entry.source());
        String target = party(entry.target());
        boolean isEvent = isEvent(entry.form());
        Entity entity = new Entity(json, ID + entry.id(), schema(entry.form()))
                .add("name", entry.label())
                .add("recordId", entry.id())
                .add("summary", entry.form().label() + ", " + entry.status().label())
                .add("startDate", Dates.firstDay(entry.date()))
                .add("endDate", entry.date() == null || entry.date().to() == null ? null : Dates.lastDay(entry.date()));
        place(entry.place(), isEvent, entity);
        for (SourceArticle article : entry.sources()) {
            entity.add("sourceUrl", Urls.web(article.location()).orElse(null)).add("proof", ID + article.page());
        }
        if (isEvent) {
            entity.add("organizer", source).add("involved", target);
        } else {
            entity.add("projectId", entry.id()).add("status", entry.status().label());
        }
        for (String who : entry.who()) {
            entity.add("keywords", who);
        }
        end(entity);
        if (!isEvent) {
            participant(entry, source, "source");
            participant(entry, target, "target");
        }
        payments(entry, source, target);
        notes(entry.id(), entry.history());
    }

    private static boolean isEvent(Form form) {
        return switch (form) {
            case VISIT, MEETING, EVENT, STATEMENT, MEASURE, FORCE, PROTEST -> true;
            case AGREEMENT, PROJECT, VENTURE, DELIVERY, FINANCE, RELIEF, TRAINING, EXERCISE, TRADE, PARTNERSHIP ->
                false;
        };
    }

    private static String schema(Form form) {
        return form == Form.VISIT ? "Trip" : isEvent(form) ? "Event" : "Project";
    }

    @Override
    public void event(TimelineEvent event) {
        String source = party(event.source().country());
        String target = party(event.target().country());
        Entity entity = new Entity(json, ID + event.id(), "Event")
                .add("name", event.label())
                .add("recordId", event.id())
                .add("summary", event.type().name() + ", " + event.form().label())
                .add("date", day(event.date()))
                .add("organizer", source)
                .add("involved", target);
        for (SourceArticle article : event.sources()) {
            entity.add("sourceUrl", Urls.web(article.location()).orElse(null)).add("proof", ID + article.page());
        }
        end(entity);
        notes(event.id(), event.reports());
    }

    /** FollowTheMoney has days, months and years, no intervals. */
    private static @Nullable String day(@Nullable TimeSpan date) {
        return date == null ? null : date.from().iso();
    }

    private static void place(@Nullable Place place, boolean isEvent, Entity entity) {
        if (place == null) {
            return;
        }
        entity.add(isEvent ? "location" : "address", place.name());
        if (place.country() != null) {
            entity.add(
                    "country",
                    Parties.alpha2(place.country()).map(FtmPart::lower).orElse(null));
        }
    }

    private static String lower(String code) {
        return code.toLowerCase(java.util.Locale.ROOT);
    }

    private String party(String code) {
        String id = ID + "party-" + code.replace(':', '-');
        if (parties.add(code)) {
            end(new Entity(json, id, "PublicBody")
                    .add("name", Parties.name(code))
                    .add("country", Parties.alpha2(code).map(FtmPart::lower).orElse(null)));
        }
        return id;
    }

    private void participant(Entry entry, String party, String role) {
        end(new Entity(json, ID + entry.id() + "-" + role, "ProjectParticipant")
                .add("project", ID + entry.id())
                .add("participant", party)
                .add("role", role));
    }

    private void payments(Entry entry, String source, String target) {
        for (AccountLine line : AccountLine.of(entry)) {
            Account account = line.account();
            Figure delivered = account.delivered();
            if (delivered != null && account.of() instanceof Measure.Currency money) {
                end(new Entity(json, ID + entry.id() + "-paid-" + money.currency(), "Payment")
                        .add("payer", source)
                        .add("beneficiary", target)
                        .add("project", ID + entry.id())
                        .add("purpose", entry.label())
                        .add("amount", Numbers.plain(delivered.value()))
                        .add("currency", money.currency())
                        .add("startDate", Dates.firstDay(entry.date()))
                        .add("endDate", Dates.lastDay(entry.date())));
            }
        }
    }

    private void notes(String of, Iterable<Step> steps) {
        for (Step step : steps) {
            SourceArticle article = step.article();
            end(new Entity(json, ID + "note-" + step.id(), "Note")
                    .add("name", step.status().label())
                    .add("entity", ID + of)
                    .add("description", step.evidence().quote())
                    .add("publisher", article.site())
                    .add("sourceUrl", Urls.web(article.location()).orElse(null))
                    .add("proof", ID + article.page()));
        }
    }

    @Override
    public void source(SourceArticle article) {
        Entity entity = new Entity(json, ID + article.page(), "Article")
                .add("title", article.title())
                .add("name", article.title() == null ? article.location() : article.title())
                .add("publisher", article.site())
                .add(
                        "publishedAt",
                        article.published() == null ? null : article.published().iso())
                .add("sourceUrl", Urls.web(article.location()).orElse(null))
                .add("language", Entity.language(article.language().code()));
        article.authors().forEach(author -> entity.add("author", author));
        end(entity);
    }

    private void end(Entity entity) {
        entity.write();
        counts.add("ftm entities");
    }

    @Override
    public void close() {
        json.close();
    }
}
