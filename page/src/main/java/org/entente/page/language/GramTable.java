// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.text.Language;

/**
 * For each letter sequence and language, how surprising its last letter is after the others. The file is text: a comment header,
 * a line of {@code language=handicap} (nats), then a sequence of one to {@value #LONGEST} letters, a tab and one character per
 * language: {@code '!'} plus the negative natural logarithm times {@value #STEPS_PER_NAT}.
 */
final class GramTable {

    static final String FILE = "grams.tsv";
    static final int STEPS_PER_NAT = 6;
    static final int LONGEST = 4;
    static final int MOST_COST = 92;

    /** What {@code language=handicap} costs more for each so many letters: the table's own lean grows with the text, too. */
    private static final double LETTERS_PER_HANDICAP = 300.0;

    /**
     * Neighbouring sequences say much the same, so that their logarithms add up to too much certainty: what is left of it, found
     * by trying on short lines of news.
     */
    private static final double BELIEF = 0.5;

    /** Eight costs are added at a time, as four and four numbers of 16 bits in a long. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EVERY_OTHER = 0x00FF_00FF_00FF_00FFL;
    /** More letters could overflow the 16 bits. */
    static final int MOST_LETTERS = 0xFFFF / ('!' + MOST_COST);

    private final List<Language> languages;
    private final double[] handicaps;
    private final byte[] file;
    /** Open addressing: the packed sequence, 0 for a free slot. */
    private final long[] keys;
    /** For each slot, where in the file its costs are. */
    private final int[] rows;

    private final int mask;

    private GramTable(byte[] text) {
        int at = 0;
        while (text[at] == '#') {
            at = lineEnd(text, at) + 1;
        }
        int head = lineEnd(text, at);
        List<Language> codes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String cell : new String(text, at, head - at, StandardCharsets.UTF_8).split(" ")) {
            int equals = cell.indexOf('=');
            codes.add(new Language(cell.substring(0, equals)));
            weights.add(Double.valueOf(cell.substring(equals + 1)));
        }
        this.languages = List.copyOf(codes);
        this.handicaps = weights.stream().mapToDouble(Double::doubleValue).toArray();
        // A row takes a tab, a cost for each language, a line end and at least one byte for the sequence.
        int size = Integer.highestOneBit((text.length - head) / (codes.size() + 3) * 2) * 2;
        this.mask = size - 1;
        this.keys = new long[size];
        this.rows = new int[size];
        at = head + 1;
        while (at < text.length) {
            at = read(text, at) + codes.size() + 1;
        }
        // The last row may be read past its end.
        this.file = Arrays.copyOf(text, text.length + Long.BYTES);
    }

    private static int lineEnd(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Takes a row up, without making strings of it: there are tens of thousands, and every start of the program reads them.
     *
     * @return where its costs begin
     */
    private int read(byte[] text, int from) {
        long key = 0;
        int at = from;
        while (text[at] != '\t') {
            int first = text[at++];
            int letter = first;
            if ((first & 0xE0) == 0xC0) {
                letter = (first & 0x1F) << 6 | text[at++] & 0x3F;
            } else if (first < 0) {
                letter = (first & 0x0F) << 12 | (text[at++] & 0x3F) << 6 | text[at++] & 0x3F;
            }
            key = key << Character.SIZE | letter;
        }
        int slot = slot(key);
        keys[slot] = key;
        rows[slot] = at + 1;
        return at + 1;
    }

    static GramTable bundled() {
        try (InputStream in = GramTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FILE);
            }
            return new GramTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    List<Language> languages() {
        return languages;
    }

    /**
     * For each language, how unlikely the letters are in it, in nats.
     *
     * @param letters words with a space on either side; no more than {@link #MOST_LETTERS} of them count
     */
    double[] surprise(String letters) {
        int count = languages.size();
        int packs = (count + Long.BYTES - 1) / Long.BYTES;
        long[] sums = new long[2 * packs];
        int known = 0;
        long last = letters.isEmpty() ? 0 : letters.charAt(0);
        for (int end = 2; end <= letters.length() && known < MOST_LETTERS; end++) {
            last = last << Character.SIZE | letters.charAt(end - 1);
            int row = longestEndingIn(last, Math.min(LONGEST, end));
            for (int pack = 0; row >= 0 && pack < packs; pack++) {
                long eight = (long) EIGHT.get(file, row + pack * Long.BYTES);
                sums[2 * pack] += eight & EVERY_OTHER;
                sums[2 * pack + 1] += eight >>> Byte.SIZE & EVERY_OTHER;
            }
            known += row < 0 ? 0 : 1;
        }
        double[] surprise = new double[count];
        for (int language = 0; language < count; language++) {
            long four = sums[language / Long.BYTES * 2 + language % 2];
            long sum = four >>> language % Long.BYTES / 2 * Character.SIZE & 0xFFFF;
            surprise[language] = (double) (sum - (long) known * '!') / STEPS_PER_NAT;
        }
        return surprise;
    }

    /** Turns what {@link #surprise} found into scores, the least of which wins: tempered, and rare languages with their handicap. */
    double[] scores(double[] surprise, int letters) {
        double[] scores = new double[surprise.length];
        for (int language = 0; language < scores.length; language++) {
            scores[language] = surprise[language] * BELIEF + handicaps[language] * (1 + letters / LETTERS_PER_HANDICAP);
        }
        return scores;
    }

    /** Where the costs are of the longest sequence in the table that the {@code length} letters in {@code last} end in; -1 when it has none. */
    private int longestEndingIn(long last, int length) {
        for (int skipped = LONGEST - length; skipped < LONGEST; skipped++) {
            long key = last << skipped * Character.SIZE >>> skipped * Character.SIZE;
            int slot = slot(key);
            if (keys[slot] == key) {
                return rows[slot];
            }
        }
        return -1;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
