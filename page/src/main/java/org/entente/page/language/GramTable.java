// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.model.text.Language;

/**
 * For each letter sequence and language, how likely it is there. The file is text: a comment header, a line of language codes,
 * then a sequence, a tab and one character per language: {@code '!'} plus the negative natural logarithm times
 * {@value #STEPS_PER_NAT}, {@code '~'} for "hardly ever".
 */
final class GramTable {

    static final String FILE = "grams.tsv";
    static final int STEPS_PER_NAT = 6;
    /** What a sequence costs in a language whose table does not list it, in nats. */
    static final int ABSENT = '~' - '!';
    /** Head start of a language named by the page or the surrounding text, in nats. */
    private static final double HEAD_START = 2.0;

    /**
     * What a language must make up for in nats, because hardly any news is written in it compared with the large ones it
     * resembles: a longer text gets there easily, a headline does not tip over by one odd word.
     */
    private static final Map<String, Double> RARE = Map.of(
            "gl", 6.0, "ca", 5.0, "oc", 6.0, "mk", 5.0, "sr", 4.0, "be", 3.0, "sq", 3.0, "id", 3.0, "bg", 5.0, "ro",
            2.0);

    /** The tables' own lean towards a language grows with the text: so does what it must make up for. */
    private static final double LETTERS_PER_HANDICAP = 300.0;

    private final List<Language> languages;
    private final double[] handicaps;
    /** Open addressing: the packed sequence, 0 for a free slot. */
    private final long[] keys;
    /** For each slot, the costs of all languages. */
    private final byte[] costs;

    private final int mask;

    private GramTable(List<Language> languages, List<String> lines) {
        this.languages = List.copyOf(languages);
        this.handicaps = languages.stream()
                .mapToDouble(l -> RARE.getOrDefault(l.code(), l.code().matches("fr|es|en|pt|ru") ? 0.0 : 1.0))
                .toArray();
        int size = Integer.highestOneBit(lines.size() * 2) * 2;
        this.mask = size - 1;
        this.keys = new long[size];
        this.costs = new byte[size * languages.size()];
        for (String line : lines) {
            int tab = line.indexOf('\t');
            long key = 0;
            for (int i = 0; i < tab; i++) {
                key = key << 16 | line.charAt(i);
            }
            int slot = slot(key);
            keys[slot] = key;
            for (int language = 0; language < languages.size(); language++) {
                costs[slot * languages.size() + language] = (byte) (line.charAt(tab + 1 + language) - '!');
            }
        }
    }

    static GramTable bundled() {
        try (InputStream in = GramTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static GramTable read(BufferedReader reader) throws IOException {
        List<Language> languages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (languages.isEmpty()) {
                for (String code : line.split(" ")) {
                    languages.add(new Language(code));
                }
            } else {
                lines.add(line);
            }
        }
        return new GramTable(languages, lines);
    }

    List<Language> languages() {
        return languages;
    }

    Guess guess(String letters, LittleWords words, Collection<Language> likely) {
        int count = languages.size();
        int[] sums = new int[count];
        for (int i = 0; i < letters.length(); i++) {
            long key = 0;
            for (int length = 1; length <= 3 && i + length <= letters.length(); length++) {
                key = key << 16 | letters.charAt(i + length - 1);
                int slot = slot(key);
                if (keys[slot] == key) {
                    int base = slot * count;
                    for (int language = 0; language < count; language++) {
                        sums[language] += costs[base + language];
                    }
                }
            }
        }
        double[] scores = new double[count];
        double[] heard = words.support(letters, languages);
        for (int language = 0; language < count; language++) {
            // The three lengths overlap: a third of the sum is nearer the likelihood of the text.
            scores[language] = sums[language] / 3.0 / STEPS_PER_NAT
                    + handicaps[language] * (1 + letters.length() / LETTERS_PER_HANDICAP)
                    - heard[language]
                    - (likely.contains(languages.get(language)) ? HEAD_START : 0);
        }
        int best = 0;
        for (int language = 1; language < count; language++) {
            if (scores[language] < scores[best]) {
                best = language;
            }
        }
        double[] sorted = Arrays.copyOf(scores, count);
        Arrays.sort(sorted);
        return new Guess(languages.get(best), sorted[1] - sorted[0]);
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
