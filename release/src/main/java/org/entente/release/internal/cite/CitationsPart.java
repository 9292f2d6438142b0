// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.cite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonText;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.table.Urls;
import tools.jackson.core.JsonGenerator;

/** The articles for programs that manage literature: BibTeX, and CSL-JSON (citation-style-language/schema, csl-data.json). */
public final class CitationsPart implements ReleasePart {

    private final Writer bibtex;
    private final JsonGenerator csl;
    private final Counts counts;

    public CitationsPart(ReleaseFolder folder, Counts counts) throws IOException {
        this.bibtex = new BufferedWriter(
                new OutputStreamWriter(folder.create("sources/sources.bib"), StandardCharsets.UTF_8));
        this.csl = JsonText.document(folder.create("sources/sources.csl.json"));
        this.counts = counts;
        csl.writeStartArray();
    }

    @Override
    public void source(SourceArticle article) throws IOException {
        bibtex.write(BibEntry.of(article));
        csl.writeStartObject();
        csl.writeStringProperty("id", BibEntry.key(article));
        csl.writeStringProperty("type", "article-newspaper");
        JsonText.text(csl, "title", article.title());
        if (!article.authors().isEmpty()) {
            csl.writeArrayPropertyStart("author");
            for (String author : article.authors()) {
                csl.writeStartObject();
                JsonText.text(csl, "literal", author);
                csl.writeEndObject();
            }
            csl.writeEndArray();
        }
        JsonText.text(csl, "container-title", article.site());
        if (article.published() != null) {
            issued(article.published());
        }
        JsonText.text(csl, "URL", Urls.web(article.location()).orElse(null));
        if (!article.language().code().equals("und")) {
            JsonText.text(csl, "language", article.language().code());
        }
        csl.writeEndObject();
        counts.add("citations");
    }

    private void issued(PartialDate date) {
        csl.writeObjectPropertyStart("issued");
        csl.writeArrayPropertyStart("date-parts");
        csl.writeStartArray();
        for (String part : date.iso().split("-")) {
            csl.writeNumber(Integer.parseInt(part));
        }
        csl.writeEndArray();
        csl.writeEndArray();
        csl.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        bibtex.close();
        csl.writeEndArray();
        csl.writeRaw('\n');
        csl.close();
    }
}
