// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** A schema that documents are checked against. */
final class XmlGrammar {

    private final Schema schema;

    private XmlGrammar(Schema schema) {
        this.schema = schema;
    }

    static XmlGrammar iati() throws SAXException {
        String file = Objects.requireNonNull(XmlGrammar.class.getResource("iati-2.03-subset.xsd"))
                .toString();
        return new XmlGrammar(
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(file)));
    }

    /** @throws SAXException when the document is not well-formed or breaks the grammar */
    void check(Path document) throws SAXException, IOException {
        try (InputStream in = Files.newInputStream(document)) {
            Source source = new StreamSource(in);
            schema.newValidator().validate(source);
        }
    }
}
