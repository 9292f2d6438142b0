// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.cameo.CameoActor;
import org.entente.app.cameo.CameoCode;
import org.entente.app.plover.PloverRules;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Place;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The 61 columns of the event table of GDELT 2.0, separated by tabs, with a header that GDELT's own files do not have. Countries are
 * ISO 3166 alpha-3 in all columns, where GDELT has FIPS codes for places. What is not known is empty.
 */
final class GdeltTsv implements EventWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final List<String> GEO =
            List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");

    private final PrintStream out;

    GdeltTsv(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        ACTOR.forEach(name -> names.add("Actor1" + name));
        ACTOR.forEach(name -> names.add("Actor2" + name));
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String what : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            GEO.forEach(name -> names.add(what + name));
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        row(names);
    }

    /** A row must have a date, and a type. */
    @Override
    public boolean write(ToldEvent event) {
        EventType type = event.type();
        TimeSpan date = event.date();
        if (type == null || date == null) {
            return false;
        }
        Mention mention = event.mention();
        LocalDate day = date.from().firstDay();
        CameoCode code = CameoCode.of(type, mention.type(), mention.form(), mention.sector());
        List<String> cells = new ArrayList<>();
        cells.add(Long.toUnsignedString(Long.parseUnsignedLong(event.id(), 16) >>> 1));
        cells.add(day.format(DAY));
        cells.add(day.format(DAY).substring(0, 6));
        cells.add(String.valueOf(day.getYear()));
        cells.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear()));
        cells.addAll(actor(CameoActor.of(mention.source())));
        cells.addAll(actor(CameoActor.of(mention.target())));
        cells.addAll(List.of(
                "1",
                code.code(),
                code.base(),
                code.root(),
                String.valueOf(code.quad()),
                String.valueOf(PloverRules.score(type, mention.form())),
                "1",
                "1",
                "1",
                ""));
        cells.addAll(place(null));
        cells.addAll(place(null));
        cells.addAll(place(mention.place()));
        PartialDate published = event.published();
        cells.add(published == null ? "" : published.firstDay().format(DAY) + "000000");
        cells.add(mention.article());
        row(cells);
        return true;
    }

    private static List<String> actor(CameoActor actor) {
        return List.of(actor.code(), actor.name(), actor.country(), actor.group(), "", "", "", actor.type(), "", "");
    }

    private static List<String> place(@Nullable Place place) {
        if (place == null) {
            return List.of("", "", "", "", "", "", "", "");
        }
        boolean located = place.lat() != null && place.lon() != null;
        return List.of(
                "",
                place.name(),
                place.country() == null ? "" : place.country(),
                "",
                "",
                located ? String.valueOf(place.lat()) : "",
                located ? String.valueOf(place.lon()) : "",
                "");
    }

    private void row(List<String> cells) {
        out.print(String.join("\t", cells.stream().map(GdeltTsv::cell).toList()) + "\n");
    }

    private static String cell(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
