// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.io.IOException;
import java.time.LocalDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Measure;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.release.ReleaseRequest.Publisher;
import org.entente.release.internal.table.Parties;
import org.entente.release.internal.table.Urls;
import org.entente.release.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** One entry as an {@code iati-activity}, its elements in the order of the schema. */
final class Activity {

    private static final String GOVERNMENT = "10";
    private static final String MULTILATERAL = "40";
    private static final String FUNDING = "1";
    private static final String ACCOUNTABLE = "2";
    private static final String BILATERAL = "1";
    private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    private final Entry entry;
    private final ActivityDates dates;
    private final Publisher publisher;
    private final XmlText xml;

    Activity(Entry entry, ActivityDates dates, Publisher publisher, XmlText xml) {
        this.entry = entry;
        this.dates = dates;
        this.publisher = publisher;
        this.xml = xml;
    }

    void write() throws IOException {
        xml.begin("iati-activity", "xml:lang", "en", "humanitarian", entry.form() == Form.RELIEF ? "1" : null);
        xml.text("iati-identifier", identifier(entry.id()));
        xml.begin("reporting-org", "ref", publisher.reference(), "type", "90", "secondary-reporter", "1");
        narrative(publisher.name(), null).end();
        xml.begin("title");
        narrative(entry.label().isBlank() ? entry.form().label() : entry.label(), language())
                .end();
        xml.begin("description", "type", "1");
        narrative(description(), null).end();
        organisation(FUNDING, entry.source());
        organisation(ACCOUNTABLE, entry.target());
        xml.empty("activity-status", "code", Scope.status(entry.status()));
        dates();
        String recipient = Parties.alpha2(entry.target()).orElse(null);
        if (recipient != null) {
            xml.empty("recipient-country", "code", recipient);
        }
        location();
        sector();
        if (!Party.isBody(entry.source()) && !Party.isBody(entry.target())) {
            xml.empty("collaboration-type", "code", BILATERAL);
        }
        new Transactions(entry, xml).write();
        for (SourceArticle article : entry.sources()) {
            document(article);
        }
        if (entry.parent() != null) {
            xml.empty("related-activity", "ref", identifier(entry.parent()), "type", "1");
        }
        goods();
        extension();
        xml.end();
    }

    private String identifier(String id) {
        return publisher.reference() + "-" + id;
    }

    private XmlText narrative(String text, @Nullable String language) throws IOException {
        return xml.text("narrative", text, "xml:lang", language);
    }

    /** The label is in the words of the articles; which of them, nobody keeps, so it is taken for the language of the first. */
    private @Nullable String language() {
        String code = entry.history().get(0).mention().language().code();
        return code.length() == 2 ? code : null;
    }

    private String description() {
        return Parties.name(entry.source()) + " to " + Parties.name(entry.target()) + ": "
                + entry.form().label() + ", "
                + entry.status().label() + ", as told by " + entry.sources().size() + " news articles of "
                + entry.independentSources() + " independent sources"
                + (entry.contradictions().isEmpty() ? "." : ", which disagree about some of it.");
    }

    private void organisation(String role, String code) throws IOException {
        xml.begin("participating-org", "type", Party.isBody(code) ? MULTILATERAL : GOVERNMENT, "role", role);
        narrative(Parties.name(code), null).end();
    }

    private void dates() throws IOException {
        if (!dates.hasOwn()) {
            date("1", dates.told());
        }
        date("2", dates.start());
        date("3", dates.plannedEnd());
        date("4", dates.end());
    }

    private void date(String type, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            xml.empty("activity-date", "iso-date", day.toString(), "type", type);
        }
    }

    private void location() throws IOException {
        Place place = entry.place();
        if (place == null) {
            return;
        }
        xml.begin("location").begin("name");
        narrative(place.name(), language()).end();
        if (place.lat() != null && place.lon() != null) {
            xml.begin("point", "srsName", WGS84)
                    .text("pos", place.lat() + " " + place.lon())
                    .end();
        }
        xml.end();
    }

    private void sector() throws IOException {
        String sector = entry.sector();
        if (sector != null) {
            xml.begin("sector", "vocabulary", DacSectors.vocabulary(sector), "code", sector);
            narrative(DacSectors.name(sector), null).end();
        }
    }

    private void document(SourceArticle article) throws IOException {
        String url = Urls.web(article.location()).orElse(null);
        if (url == null) {
            return;
        }
        xml.begin("document-link", "format", "text/html", "url", url).begin("title");
        String code = article.language().code();
        narrative(article.title() == null ? url : article.title(), code.length() == 2 ? code : null)
                .end();
        xml.empty("category", "code", "A12");
        if (code.length() == 2) {
            xml.empty("language", "code", code);
        }
        if (article.published() != null && article.published().isDay()) {
            xml.empty("document-date", "iso-date", article.published().iso());
        }
        xml.end();
    }

    /** Goods have no place among transactions: each kind is a result with an indicator, promised against delivered. */
    private void goods() throws IOException {
        for (Account account : entry.accounts()) {
            if (account.of() instanceof Measure.Goods goods) {
                new GoodsResult(entry, account, goods, xml).write(dates);
            }
        }
    }

    /** What the standard has no place for. */
    private void extension() throws IOException {
        xml.begin("entente:ledger");
        xml.text("entente:status", entry.status().label());
        xml.text("entente:form", entry.form().label());
        if (entry.date() != null) {
            xml.text("entente:date", entry.date().iso());
        }
        if (entry.due() != null) {
            xml.text("entente:due", entry.due().iso());
        }
        for (Step step : entry.history()) {
            xml.text(
                    "entente:evidence",
                    step.evidence().quote(),
                    "step",
                    step.id(),
                    "status",
                    step.status().label(),
                    "page",
                    step.article().page(),
                    "start",
                    String.valueOf(step.evidence().span().start()),
                    "end",
                    String.valueOf(step.evidence().span().end()));
        }
        xml.end();
    }
}
