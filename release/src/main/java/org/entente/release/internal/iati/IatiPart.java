// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.io.IOException;
import org.entente.model.entry.Entry;
import org.entente.release.ReleaseRequest.Publisher;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Activities of IATI 2.03, one for each entry that the standard has a place for. The standard knows no empty list: without any there is no file. */
public final class IatiPart implements ReleasePart {

    /** Elements of our own, which the schema lets stand at the end of an activity. */
    static final String NAMESPACE = "urn:entente:iati:1";

    private static final String VERSION = "2.03";

    private final Publisher publisher;
    private final ReleaseFolder folder;
    private final Counts counts;
    private final Counts leftOut;
    private @Nullable XmlText xml;

    public IatiPart(Publisher publisher, ReleaseFolder folder, Counts counts, Counts leftOut) {
        this.publisher = publisher;
        this.folder = folder;
        this.counts = counts;
        this.leftOut = leftOut;
    }

    @Override
    public void entry(Entry entry) throws IOException {
        if (!Scope.isActivity(entry)) {
            leftOut.add("iati: no activity of the standard");
            return;
        }
        ActivityDates dates = ActivityDates.of(entry);
        if (dates.isEmpty()) {
            leftOut.add("iati: neither a date nor a dated article");
            return;
        }
        XmlText document = xml;
        if (document == null) {
            document = new XmlText(folder.create("iati/activities.xml"));
            document.begin("iati-activities", "version", VERSION, "xmlns:entente", NAMESPACE);
            xml = document;
        }
        new Activity(entry, dates, publisher, document).write();
        counts.add("iati activities");
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
