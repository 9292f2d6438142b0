// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.annotation;

import java.io.IOException;
import java.util.List;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.text.Span;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonText;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.table.Urls;
import tools.jackson.core.JsonGenerator;

/**
 * Every quote as a W3C Web Annotation, one a line: which entry or event it is evidence for, and where it stands, by its words with what is
 * around them in the sentence, and by its position in the text that the ledger keeps.
 */
public final class AnnotationsPart implements ReleasePart {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String URN = "urn:entente:";

    private final JsonGenerator json;
    private final Counts counts;

    public AnnotationsPart(ReleaseFolder folder, Counts counts) throws IOException {
        this.json = JsonText.lines(folder.create("annotations/quotes.jsonl"));
        this.counts = counts;
    }

    @Override
    public void entry(Entry entry) {
        steps(entry.id(), entry.history());
    }

    @Override
    public void event(TimelineEvent event) {
        steps(event.id(), event.reports());
    }

    private void steps(String of, List<Step> steps) {
        for (Step step : steps) {
            json.writeStartObject();
            json.writeStringProperty("@context", CONTEXT);
            json.writeStringProperty("id", URN + step.id());
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", "linking");
            json.writeStringProperty("body", URN + of);
            json.writeObjectPropertyStart("target");
            JsonText.text(
                    json,
                    "source",
                    Urls.web(step.article().location())
                            .orElse(URN + "page:" + step.article().page()));
            selectors(step);
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
            counts.add("annotations");
        }
    }

    private void selectors(Step step) {
        Span quote = step.evidence().span();
        Span sentence = step.mention().sentence();
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        JsonText.text(json, "exact", step.evidence().quote());
        if (sentence.contains(quote) && step.sentence().length() == sentence.length()) {
            JsonText.text(json, "prefix", step.sentence().substring(0, quote.start() - sentence.start()));
            JsonText.text(json, "suffix", step.sentence().substring(quote.end() - sentence.start()));
        }
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", quote.start());
        json.writeNumberProperty("end", quote.end());
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
