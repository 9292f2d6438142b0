// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/**
 * Full-form dictionaries as they come: a table of form, lemma and tag with tabs between; a Morfologik dictionary ({@code .dict}) with
 * the encoder {@code SUFFIX}, as LanguageTool publishes them, with its {@code .info} beside it when its separator is not {@code _} or
 * its characters are not UTF-8; or the jar that holds one ({@code org.languagetool:french-pos-dict}).
 */
public final class DictionaryFile {

    private static final String DICTIONARY = ".dict";
    private static final String INFO = ".info";
    /** LanguageTool's dictionaries may end each tag with a letter for the word's frequency. */
    private static final char MOST_FREQUENT = 'Z';

    private final byte separator;
    private final Charset charset;
    private final boolean frequencies;
    private final LexiconReader reader;

    private DictionaryFile(Properties info, LexiconReader reader, String where) {
        this.reader = reader;
        this.separator = (byte) info.getProperty("fsa.dict.separator", "_").charAt(0);
        this.frequencies = Boolean.parseBoolean(
                info.getProperty("fsa.dict.frequency-included", info.isEmpty() ? "true" : "false"));
        try {
            this.charset = Charset.forName(info.getProperty("fsa.dict.encoding", "utf-8"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, where, "has an unknown encoding", e);
        }
    }

    /**
     * @throws EntenteException.Data when the file cannot be read or is no dictionary
     */
    public static Lexicon read(Language language, Path file) {
        LexiconReader reader = new LexiconReader(language);
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".jar")) {
                jar(language, file, reader);
            } else if (name.endsWith(DICTIONARY)) {
                Path beside = file.resolveSibling(info(name));
                byte[] info = Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
                new DictionaryFile(properties(info), reader, file.toString())
                        .morfologik(Files.readAllBytes(file), file.toString());
            } else {
                table(file, reader);
            }
        } catch (IOException e) {
            throw new EntenteException.Data(FaultCode.UNREADABLE_PATH, file.toString(), "cannot be read", e);
        }
        return reader.lexicon();
    }

    /** The dictionary that lies directly in the folder of the language; beside it lie others, for spelling and for synthesis. */
    private static void jar(Language language, Path file, LexiconReader reader) throws IOException {
        String folder = "/" + language.code() + "/";
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry found = jar.stream()
                    .filter(entry -> entry.getName().contains(folder))
                    .filter(entry ->
                            entry.getName().lastIndexOf('/') == entry.getName().indexOf(folder) + folder.length() - 1)
                    .filter(entry -> entry.getName().endsWith(DICTIONARY))
                    .filter(entry -> !entry.getName().endsWith("_synth" + DICTIONARY))
                    .findFirst()
                    .orElseThrow(() -> new EntenteException.Data(
                            FaultCode.MALFORMED_DATA,
                            file.toString(),
                            "holds no dictionary of the language '" + language + "'"));
            ZipEntry info = jar.getEntry(info(found.getName()));
            byte[] properties = info == null ? new byte[0] : bytes(jar, info);
            new DictionaryFile(properties(properties), reader, file.toString())
                    .morfologik(bytes(jar, found), file.toString());
        }
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        return jar.getInputStream(entry).readAllBytes();
    }

    private static String info(String dictionary) {
        return dictionary.substring(0, dictionary.length() - DICTIONARY.length()) + INFO;
    }

    private static Properties properties(byte[] info) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(info));
        return properties;
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

    private void morfologik(byte[] bytes, String where) {
        new CompactAutomaton(bytes, where).visit((sequence, length) -> entry(sequence, length), where);
    }

    /** An entry is {@code form_Xending_tag}: the lemma is the form without its last X - 'A' bytes, and with the ending. */
    private void entry(byte[] sequence, int length) {
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

    private String withoutFrequency(String tag) {
        int last = tag.length() - 1;
        boolean marked = frequencies && last > 0 && tag.charAt(last) >= 'A' && tag.charAt(last) <= MOST_FREQUENT;
        return marked ? tag.substring(0, last) : tag;
    }

    private int indexOf(byte[] sequence, int from, int length) {
        int at = from;
        while (at < length && sequence[at] != separator) {
            at++;
        }
        return at < length ? at : -1;
    }

    private String text(byte[] sequence, int from, int to) {
        return new String(sequence, from, to - from, charset);
    }
}
