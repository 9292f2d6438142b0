// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/**
 * Full-form dictionaries as they come: a table of form, lemma and tag with tabs between; a Morfologik dictionary ({@code .dict}) as
 * LanguageTool publishes them, with the separator {@code _} and the encoder {@code SUFFIX}; or the jar that holds one
 * ({@code org.languagetool:french-pos-dict}).
 */
public final class DictionaryFile {

    private static final byte SEPARATOR = '_';
    /** LanguageTool's dictionaries end each tag with a letter for the word's frequency. */
    private static final char MOST_FREQUENT = 'Z';

    private DictionaryFile() {}

    /**
     * @throws EntenteException.Data when the file cannot be read or is no dictionary
     */
    public static Lexicon read(Language language, Path file) {
        LexiconReader reader = new LexiconReader(language);
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".jar")) {
                morfologik(fromJar(language, file), file.toString(), reader);
            } else if (name.endsWith(".dict")) {
                morfologik(Files.readAllBytes(file), file.toString(), reader);
            } else {
                table(file, reader);
            }
        } catch (IOException e) {
            throw new EntenteException.Data(FaultCode.UNREADABLE_PATH, file.toString(), "cannot be read", e);
        }
        return reader.lexicon();
    }

    private static byte[] fromJar(Language language, Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                boolean ours = name.contains("/" + language.code() + "/");
                if (ours && name.endsWith(".dict") && !name.endsWith("_synth.dict")) {
                    return jar.getInputStream(entry).readAllBytes();
                }
            }
        }
        throw new EntenteException.Data(
                FaultCode.MALFORMED_DATA, file.toString(), "holds no dictionary of the language '" + language + "'");
    }

    private static void table(Path file, LexiconReader reader) throws IOException {
        int line = 0;
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            line++;
            String[] cells = row.split("\t", -1);
            if (cells.length < 3) {
                throw new EntenteException.Data(
                        FaultCode.MALFORMED_DATA, file + ":" + line, "is not form, lemma and tag with tabs between");
            }
            reader.add(cells[0], cells[1], cells[2]);
        }
    }

    private static void morfologik(byte[] bytes, String where, LexiconReader reader) {
        new CompactAutomaton(bytes, where).visit((sequence, length) -> entry(sequence, length, reader), where);
    }

    /** An entry is {@code form_Xending_tag}: the lemma is the form without its last X - 'A' bytes, and with the ending. */
    private static void entry(byte[] sequence, int length, LexiconReader reader) {
        int first = indexOf(sequence, 0, length);
        int second = indexOf(sequence, first + 1, length);
        if (first <= 0 || second < first + 2) {
            return;
        }
        int kept = first - (sequence[first + 1] - 'A');
        if (kept < 0) {
            return;
        }
        String form = text(sequence, 0, first);
        byte[] lemma = Arrays.copyOf(sequence, kept + second - first - 2);
        System.arraycopy(sequence, first + 2, lemma, kept, second - first - 2);
        reader.add(form, text(lemma, 0, lemma.length), withoutFrequency(text(sequence, second + 1, length)));
    }

    private static String withoutFrequency(String tag) {
        int last = tag.length() - 1;
        boolean marked = last > 0 && tag.charAt(last) >= 'A' && tag.charAt(last) <= MOST_FREQUENT;
        return marked ? tag.substring(0, last) : tag;
    }

    private static int indexOf(byte[] sequence, int from, int length) {
        int at = from;
        while (at < length && sequence[at] != SEPARATOR) {
            at++;
        }
        return at < length ? at : -1;
    }

    private static String text(byte[] sequence, int from, int to) {
        return new String(sequence, from, to - from, StandardCharsets.UTF_8);
    }
}
