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
 * {@code <language>.lexicon.txt}: a tag or its beginning, then the parts of speech.
 */
public final class LexiconReader {

    private final Map<String, List<Upos>> meanings = new HashMap<>();
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
        String[] sides = line.split("=", 2);
        List<Upos> tags = new ArrayList<>();
        for (String name : sides[1].strip().split(" +")) {
            tags.add(Upos.valueOf(name));
        }
        meanings.put(sides[0].strip(), List.copyOf(tags));
    }

    /** Takes one entry; tags of unknown meaning are passed over. */
    public void add(String form, String lemma, String tag) {
        SuffixRule rule = SuffixRule.between(Spelling.plain(form), Spelling.plain(lemma));
        List<Reading> readings = entries.computeIfAbsent(Lexicon.fold(form, true), key -> new ArrayList<>());
        for (Upos upos : meaningOf(tag)) {
            Reading reading = new Reading(tag, upos, rule);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
    }

    /** The meaning of the longest beginning of the tag that has one. */
    private List<Upos> meaningOf(String tag) {
        for (int length = tag.length(); length > 0; length--) {
            List<Upos> found = meanings.get(tag.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return List.of();
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
