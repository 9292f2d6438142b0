// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.json.ArticleJson;
import org.entente.app.json.EntryJson;
import org.entente.app.json.Json;
import org.entente.app.json.MentionJson;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.terminal.Terminal;
import org.entente.coder.NewsCoder;
import org.entente.ledger.Recording;
import org.entente.model.entry.Entry;
import tools.jackson.core.JsonGenerator;

/** One document: the pages with their articles and mentions, what was refused, and the entries. Written as the pages come. */
public final class JsonReport implements ReadingReport {

    private final JsonGenerator json;

    public JsonReport(Terminal terminal) {
        json = Json.open(terminal.out());
        json.writeStartObject();
        json.writeArrayPropertyStart("pages");
    }

    @Override
    public void read(PageOutcome.Coded page, Optional<Recording.Outcome> recorded) {
        json.writeStartObject();
        json.writeObjectPropertyStart("article");
        ArticleJson.writeFields(page.article(), json);
        json.writeEndObject();
        json.writeStringProperty(
                "ledger",
                recorded.map(outcome -> outcome.name().toLowerCase(Locale.ROOT)).orElse("none"));
        json.writeBooleanProperty("coded", NewsCoder.reads(page.article().language()));
        json.writeArrayPropertyStart("mentions");
        page.mentions().forEach(mention -> MentionJson.write(mention, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void refused(PageOutcome.Refused page) {}

    @Override
    public void end(BatchTally tally, List<Entry> entries, Reading reading) {
        json.writeEndArray();
        json.writeArrayPropertyStart("refused");
        for (PageOutcome.Refused page : tally.refusals()) {
            json.writeStartObject();
            json.writeStringProperty("location", page.location());
            json.writeStringProperty("file", page.spot().file());
            json.writeNumberProperty("offset", page.spot().offset());
            json.writeStringProperty("code", page.fault().code().name());
            json.writeNumberProperty("exitCode", page.fault().code().exitCode());
            json.writeStringProperty("message", page.fault().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (tally.pagesRefused() > tally.refusals().size()) {
            json.writeNumberProperty(
                    "refusedNotListed", tally.pagesRefused() - tally.refusals().size());
        }
        json.writeArrayPropertyStart("entries");
        for (Entry entry : entries) {
            String change = reading.changeOf(entry)
                    .map(c -> c.name().toLowerCase(Locale.ROOT))
                    .orElse(null);
            EntryJson.write(entry, change, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
