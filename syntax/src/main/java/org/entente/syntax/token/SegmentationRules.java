// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.text.Language;

/**
 * What one language adds to segmentation, read from {@code <language>.segmentation.txt}. Entries are lower case with the straight
 * apostrophe; text is compared the same way.
 *
 * @param whole words that are never cut ({@code aujourd'hui})
 * @param before what is cut off in front of a word ({@code l'})
 * @param behind what is cut off behind a word ({@code -t-il})
 * @param joined what is a word of its own at the end of a surface token ({@code n't}); what stands in front of a bar must precede it
 * @param prefixes beginnings that stay with the word behind a hyphen ({@code non-}), where any other hyphen inside a word is a word by
 *     itself; empty in languages whose hyphens hold words together
 * @param units what is a word of its own behind the digits it is written to ({@code 3bn})
 * @param abbreviations words that keep their full stop, which then ends no sentence ({@code m.})
 * @param closing words that keep their full stop, which may end a sentence ({@code etc.})
 * @param multiwords surface forms that always stand for several words
 * @param enclitics what may be written in one with a verb before it, and the pronouns in it; a first {@code +ending} belongs to the verb
 * @param endings the end of the verb before them, and what it is there ({@code ándo}: {@code ando}); behind that, if the dictionary
 *     has the verb by other endings only, those
 */
public record SegmentationRules(
        Set<String> whole,
        Set<String> before,
        Set<String> behind,
        Set<String> joined,
        Set<String> prefixes,
        Set<String> units,
        Set<String> abbreviations,
        Set<String> closing,
        Map<String, List<String>> multiwords,
        Map<String, List<String>> enclitics,
        Map<String, List<String>> endings) {

    private static final Set<String> TABLES = Set.of("multiword", "enclitic", "ending");

    public SegmentationRules {
        whole = Set.copyOf(whole);
        before = Set.copyOf(before);
        behind = Set.copyOf(behind);
        joined = Set.copyOf(joined);
        prefixes = Set.copyOf(prefixes);
        units = Set.copyOf(units);
        abbreviations = Set.copyOf(abbreviations);
        closing = Set.copyOf(closing);
        multiwords = Map.copyOf(multiwords);
        enclitics = Map.copyOf(enclitics);
        endings = Map.copyOf(endings);
    }

    /** The rules of a language; a language without a file gets the ones every language shares, which are none. */
    public static SegmentationRules of(Language language) {
        try (InputStream in = SegmentationRules.class.getResourceAsStream(
                "/org/entente/syntax/" + language.code() + ".segmentation.txt")) {
            if (in == null) {
                return read(new BufferedReader(Reader.nullReader()));
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SegmentationRules read(BufferedReader in) throws IOException {
        Map<String, Set<String>> sections = new HashMap<>();
        Map<String, Map<String, List<String>>> tables = new HashMap<>();
        String section = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (TABLES.contains(section)) {
                String[] sides = line.split("=", 2);
                tables.computeIfAbsent(section, key -> new HashMap<>())
                        .put(sides[0].strip(), List.of(sides[1].strip().split(" +")));
            } else {
                sections.computeIfAbsent(section, key -> new HashSet<>())
                        .addAll(List.of(line.strip().split(" +")));
            }
        }
        return new SegmentationRules(
                sections.getOrDefault("whole", Set.of()),
                sections.getOrDefault("before", Set.of()),
                sections.getOrDefault("behind", Set.of()),
                sections.getOrDefault("joined", Set.of()),
                sections.getOrDefault("prefix", Set.of()),
                sections.getOrDefault("unit", Set.of()),
                sections.getOrDefault("abbreviation", Set.of()),
                sections.getOrDefault("closing", Set.of()),
                tables.getOrDefault("multiword", Map.of()),
                tables.getOrDefault("enclitic", Map.of()),
                tables.getOrDefault("ending", Map.of()));
    }

    /** Whether a folded word with its full stop is an abbreviation of either kind. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word) || closing.contains(word);
    }

    /** Lower case, and every apostrophe and hyphen the straight one. */
    static String fold(CharSequence form) {
        String lower = form.toString().toLowerCase(Locale.ROOT);
        return lower.replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
