// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Lists of feeds as feed readers exchange them (OPML 2.0, opml.org). */
public final class Opml {

    private static final int MOST_FEEDS = 10_000;

    private Opml() {}

    /**
     * The links of the feeds in the order of the file, each once.
     *
     * @param location what messages call the file
     * @throws EntenteException MALFORMED_FEED, EMPTY_INPUT when it names none
     */
    public static List<URI> feeds(String location, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // No declarations of entities, nothing fetched.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<URI> feeds = new LinkedHashSet<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext() && feeds.size() < MOST_FEEDS) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("outline")) {
                    String link = xml.getAttributeValue(null, "xmlUrl");
                    if (link != null && !link.isBlank()) {
                        feeds.add(URI.create(link.strip()));
                    }
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_FEED,
                    location,
                    "not an OPML file that can be read (" + Texts.cut(String.valueOf(e.getMessage())) + ")",
                    e);
        }
        if (feeds.isEmpty()) {
            throw new EntenteException.Data(FaultCode.EMPTY_INPUT, location, "names no feed (outline with xmlUrl)");
        }
        return new ArrayList<>(feeds);
    }
}
