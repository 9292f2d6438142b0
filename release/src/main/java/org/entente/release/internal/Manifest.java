// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Holdings;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.release.ReleaseRequest;
import org.entente.release.internal.diff.PreviousRelease;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.folder.WrittenFile;
import org.entente.release.internal.json.JsonText;
import org.entente.release.internal.part.Counts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The manifest: what the release is, what it was made of, and a check sum of every file; also as lines for {@code sha256sum -c}. */
final class Manifest {

    /** Raised when a reader of manifests would have to know. */
    private static final int LAYOUT = 1;

    private Manifest() {}

    static void write(
            ReleaseRequest request,
            LedgerState state,
            Counts counts,
            Counts leftOut,
            @Nullable PreviousRelease previous,
            SortedMap<String, Long> changes,
            ReleaseFolder folder)
            throws IOException {
        List<WrittenFile> files = folder.files();
        JsonText.document(folder.create(ReleaseFolder.MANIFEST), json -> {
            json.writeStartObject();
            json.writeNumberProperty("layout", LAYOUT);
            json.writeStringProperty("version", request.version());
            JsonText.text(json, "generated", request.generated());
            json.writeStringProperty("tool", request.tool());
            json.writeObjectPropertyStart("publisher");
            JsonText.text(json, "reference", request.publisher().reference());
            JsonText.text(json, "name", request.publisher().name());
            json.writeEndObject();
            ledger(state, json);
            filter(request.filter(), json);
            numbers("counts", counts.map(), json);
            numbers("leftOut", leftOut.map(), json);
            if (previous != null) {
                json.writeObjectPropertyStart("previous");
                JsonText.text(json, "version", previous.version());
                JsonText.text(json, "manifest", previous.sums().get(ReleaseFolder.MANIFEST));
                json.writeEndObject();
                numbers("changes", changes, json);
            }
            json.writeArrayPropertyStart("files");
            for (WrittenFile file : files) {
                json.writeStartObject();
                json.writeStringProperty("path", file.path());
                json.writeNumberProperty("bytes", file.bytes());
                json.writeStringProperty("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        String sums = folder.files().stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
        try (OutputStream out = folder.create(ReleaseFolder.SUMS)) {
            out.write(sums.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void ledger(LedgerState state, JsonGenerator json) {
        Holdings holdings = state.holdings();
        json.writeObjectPropertyStart("ledger");
        JsonText.text(json, "head", state.head());
        json.writeNumberProperty("pages", holdings.pages());
        json.writeNumberProperty("readings", holdings.readings());
        json.writeNumberProperty("mentions", holdings.mentions());
        json.writeEndObject();
    }

    /** What was asked for; an empty object is everything. */
    private static void filter(EntryFilter filter, JsonGenerator json) {
        json.writeObjectPropertyStart("filter");
        JsonText.text(json, "country", filter.country());
        JsonText.text(json, "other", filter.other());
        JsonText.texts(
                json, "forms", filter.forms().stream().map(Form::label).sorted().toList());
        JsonText.texts(
                json,
                "statuses",
                filter.statuses().stream().map(Status::label).sorted().toList());
        JsonText.text(json, "sector", filter.sector());
        JsonText.text(json, "from", filter.from() == null ? null : filter.from().iso());
        JsonText.text(json, "to", filter.to() == null ? null : filter.to().iso());
        JsonText.text(json, "text", filter.text());
        JsonText.text(json, "page", filter.page());
        json.writeEndObject();
    }

    private static void numbers(String name, Map<String, Long> numbers, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        numbers.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
