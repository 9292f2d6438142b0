// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.syntax.lemma.Lemmatizer;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.parse.Parser;
import org.entente.syntax.tag.Tagger;
import org.entente.syntax.token.Multiwords;
import org.entente.syntax.token.SegmentationRules;

/**
 * Everything learned about one language, as one file: a magic word, a version, the language, then the stages, deflated. Immutable.
 */
public record Model(
        Language language,
        Lexicon lexicon,
        Multiwords multiwords,
        Tagger tagger,
        Lemmatizer lemmatizer,
        Parser parser) {

    private static final int MAGIC = 0x454E5355;
    private static final int VERSION = 2;
    private static final int BUFFER_BYTES = 1 << 16;

    public void write(OutputStream out) throws IOException {
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(MAGIC);
        head.writeInt(VERSION);
        DeflaterOutputStream deflated =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), BUFFER_BYTES);
        DataOutputStream body = new DataOutputStream(new BufferedOutputStream(deflated, BUFFER_BYTES));
        body.writeUTF(language.code());
        lexicon.write(body);
        multiwords.write(body);
        tagger.write(body);
        lemmatizer.write(body);
        parser.write(body);
        body.flush();
        deflated.finish();
    }

    /**
     * @param where names the file in error messages
     * @throws EntenteException.Data when it is not a model or one of another version
     */
    public static Model read(InputStream in, String where) throws IOException {
        DataInputStream head = new DataInputStream(in);
        if (head.readInt() != MAGIC || head.readInt() != VERSION) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_DATA, where, "is not a syntax model of version " + VERSION);
        }
        DataInputStream body = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), BUFFER_BYTES));
        Language language = new Language(body.readUTF());
        return new Model(
                language,
                Lexicon.read(body),
                Multiwords.read(body, SegmentationRules.of(language)),
                Tagger.read(body),
                Lemmatizer.read(body),
                Parser.read(body));
    }
}
