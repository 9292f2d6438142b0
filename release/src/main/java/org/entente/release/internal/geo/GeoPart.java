// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.geo;

import java.io.IOException;
import org.entente.model.entry.Entry;
import org.entente.model.mention.Place;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonText;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.table.Dates;
import org.entente.release.internal.table.Parties;
import tools.jackson.core.JsonGenerator;

/** Entries that have a place as points of one GeoJSON FeatureCollection (RFC 7946). */
public final class GeoPart implements ReleasePart {

    private final JsonGenerator json;
    private final Counts counts;
    private final Counts leftOut;

    public GeoPart(ReleaseFolder folder, Counts counts, Counts leftOut) throws IOException {
        this.json = JsonText.document(folder.create("geo/entries.geojson"));
        this.counts = counts;
        this.leftOut = leftOut;
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void entry(Entry entry) {
        Place place = entry.place();
        if (place == null || place.lat() == null || place.lon() == null) {
            leftOut.add("geojson: no coordinates");
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", entry.id());
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(place.lon());
        json.writeNumber(place.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        JsonText.text(json, "form", entry.form().label());
        JsonText.text(json, "status", entry.status().label());
        JsonText.text(json, "source", entry.source());
        JsonText.text(json, "source_name", Parties.name(entry.source()));
        JsonText.text(json, "target", entry.target());
        JsonText.text(json, "target_name", Parties.name(entry.target()));
        JsonText.text(json, "label", entry.label());
        JsonText.text(json, "date", Dates.iso(entry.date()));
        JsonText.text(json, "due", Dates.iso(entry.due()));
        JsonText.text(json, "place", place.name());
        JsonText.text(json, "place_country", place.country());
        JsonText.text(json, "sector", entry.sector());
        json.writeNumberProperty("independent_sources", entry.independentSources());
        json.writeEndObject();
        json.writeEndObject();
        counts.add("geojson features");
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
