// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.conllu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/**
 * Reads and writes CoNLL-U (<a href="https://universaldependencies.org/format.html">format</a>). Read are: ID, FORM, LEMMA,
 * UPOS, FEATS, HEAD, DEPREL, {@code SpaceAfter=No} and the comments {@code newdoc} and {@code newpar}; empty nodes (8.1), XPOS and
 * enhanced dependencies are passed over. All methods are pure and thread-safe.
 */
public final class Conllu {

    private Conllu() {}

    /**
     * Reads a treebank file in UTF-8.
     *
     * @throws EntenteException.Data with {@link FaultCode#MALFORMED_DATA} and the line where the file is not CoNLL-U
     */
    public static Treebank read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new EntenteException.Data(FaultCode.UNREADABLE_PATH, file.toString(), "cannot be read", e);
        }
    }

    /** Reads CoNLL-U text; {@code where} names it in error messages. */
    public static Treebank parse(String conllu, String where) {
        return new ConlluReader(where).read(conllu);
    }

    /** One sentence with its comments and the empty line that ends it. */
    public static String write(Sentence sentence, String id) {
        StringBuilder out = new StringBuilder();
        write(sentence, id, out);
        return out.toString();
    }

    /** All sentences, numbered from 1. */
    public static String write(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Sentence sentence : sentences) {
            write(sentence, String.valueOf(number++), out);
        }
        return out.toString();
    }

    /** Appends one sentence; {@code id} becomes {@code sent_id}. */
    public static void write(Sentence sentence, String id, Appendable out) {
        try {
            append(sentence, id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Sentence sentence, String id, Appendable out) throws IOException {
        out.append("# sent_id = ").append(cell(id)).append('\n');
        out.append("# text = ").append(cell(runningText(sentence))).append('\n');
        int next = 0;
        int covered = 0;
        for (Word word : sentence.words()) {
            if (next < sentence.multiwords().size()
                    && sentence.multiwords().get(next).firstId() == word.id()) {
                MultiwordToken token = sentence.multiwords().get(next++);
                covered = token.lastId();
                boolean space = sentence.word(token.lastId()).spaceAfter();
                out.append(token.firstId() + "-" + token.lastId()).append('\t');
                out.append(cell(token.form())).append("\t_\t_\t_\t_\t_\t_\t_\t");
                out.append(space ? "_" : "SpaceAfter=No").append('\n');
            }
            boolean space = word.id() <= covered || word.spaceAfter() || word.id() == sentence.size();
            out.append(String.valueOf(word.id())).append('\t');
            out.append(cell(word.form()))
                    .append('\t')
                    .append(cell(word.lemma()))
                    .append('\t');
            out.append(word.upos().name()).append("\t_\t").append(word.feats()).append('\t');
            out.append(String.valueOf(word.head()))
                    .append('\t')
                    .append(word.deprel())
                    .append("\t_\t");
            out.append(space ? "_" : "SpaceAfter=No").append('\n');
        }
        out.append('\n');
    }

    /** No tab or line break may stand inside a cell, and none may be empty; a blank inside a number stays. */
    private static String cell(String value) {
        StringBuilder clean = new StringBuilder(value);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString().isBlank() ? "_" : clean.toString();
    }

    /** The text as the format wants it: exactly the forms, with one space where white space follows. */
    private static String runningText(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int id = 1; id <= sentence.size(); id++) {
            String form = sentence.word(id).form();
            if (next < sentence.multiwords().size()
                    && sentence.multiwords().get(next).firstId() == id) {
                MultiwordToken token = sentence.multiwords().get(next++);
                id = token.lastId();
                form = token.form();
            }
            text.append(form);
            if (sentence.word(id).spaceAfter() && id < sentence.size()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
