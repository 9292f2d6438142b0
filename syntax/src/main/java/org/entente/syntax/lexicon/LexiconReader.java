// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.text.Language;
import org.entente.model.text.Upos;
import org.entente.syntax.internal.Spelling;

/**
 * Turns the lines of a full-form dictionary into a {@link Lexicon}. What the dictionary's tags mean stands in
 * {@code <language>.lexicon.txt}: a tag or its beginning, then the parts of speech, none when such entries are to be left out; a tag
 * in which a question mark stands for any one sign means only tags of its length, as positional ones ({@code VMIP3S0}) need it. Entries whose tag means nothing are passed over.
 */
public final class LexiconReader {

    private static final char ANY = '?';

    private final Map<String, List<Upos>> meanings = new HashMap<>();
    private final Map<String, List<String>> finite = new HashMap<>();
    private final Map<String, List<Upos>> known = new HashMap<>();
    private final TreeMap<String, List<Reading>> entries = new TreeMap<>();

    public LexiconReader(Language language) {
        try (InputStream in =
                LexiconReader.class.getResourceAsStream("/org/entente/syntax/" + language.code() + ".lexicon.txt")) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(this::meaning);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meaning(String line) {
        for (String key : List.of(FiniteTags.SINGULAR, FiniteTags.PLURAL)) {
            if (line.startsWith(key)) {
                String[] tags = line.substring(key.length()).strip().split(", *");
                finite.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(List.of(tags));
                return;
            }
        }
        String[] sides = line.split("=", 2);
        List<Upos> tags = new ArrayList<>();
        for (String name : sides[1].strip().split(" +")) {
            if (!name.isEmpty()) {
                tags.add(Upos.valueOf(name));
            }
        }
        meanings.put(sides[0].strip(), List.copyOf(tags));
    }

    /** Takes one entry; it is passed over when its tag has no meaning. */
    public void add(String form, String lemma, String tag) {
        List<Upos> tags = known.computeIfAbsent(tag, this::meaningOf);
        if (tags.isEmpty()) {
            return;
        }
        SuffixRule rule = SuffixRule.between(Spelling.plain(form), Spelling.plain(lemma));
        List<Reading> readings = entries.computeIfAbsent(Lexicon.fold(form, true), key -> new ArrayList<>());
        for (Upos upos : tags) {
            Reading reading = new Reading(tag, upos, rule);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
    }

    /** The meaning of the longest beginning of the tag that has one; else of the closest pattern it fits. */
    private List<Upos> meaningOf(String tag) {
        for (int length = tag.length(); length > 0; length--) {
            List<Upos> found = meanings.get(tag.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return meanings.keySet().stream()
                .filter(pattern -> fits(pattern, tag))
                .min(Comparator.comparingLong(LexiconReader::open).thenComparing(Comparator.naturalOrder()))
                .map(meanings::get)
                .orElse(List.of());
    }

    /** Whether the pattern has the tag's length and its signs, a question mark being any. */
    static boolean fits(String pattern, String tag) {
        if (pattern.length() != tag.length()) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (pattern.charAt(i) != ANY && pattern.charAt(i) != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many signs of the pattern may be any: the fewer, the closer it is. */
    private static long open(String pattern) {
        return pattern.chars().filter(c -> c == ANY).count();
    }

    /** The tags behind one of the keys of {@link FiniteTags}. */
    List<String> finite(String key) {
        return finite.getOrDefault(key, List.of());
    }

    public Lexicon lexicon() {
        TreeMap<String, List<Reading>> sorted = new TreeMap<>();
        entries.forEach((form, readings) -> {
            if (!readings.isEmpty()) {
                sorted.put(
                        form,
                        readings.stream()
                                .sorted(Comparator.comparing(Reading::tag)
                                        .thenComparing(Reading::upos)
                                        .thenComparing(
                                                reading -> reading.lemma().encoded()))
                                .toList());
            }
        });
        return Lexicon.of(sorted);
    }
}
