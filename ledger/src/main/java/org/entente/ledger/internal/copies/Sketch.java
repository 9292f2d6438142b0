// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.copies;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.article.Article;
import org.entente.model.article.Block;

/**
 * A MinHash sketch of an article's body (Broder 1997, as hash4j computes it): the share of equal components of two sketches
 * estimates the share of three-word sequences that the two bodies have in common. A copy with one word in ten changed shares more
 * than half of them, two independent reports of one event hardly any.
 *
 * @param components packed, as hash4j makes them
 */
public record Sketch(byte[] components) {

    /** From here on two bodies are copies. */
    public static final double COPY = 0.4;

    /** Words in a sequence: two would find common phrases, four would lose copies that were edited here and there. */
    private static final int SEQUENCE_WORDS = 3;
    /** Bodies with fewer sequences say too little to be told from quotations. */
    private static final int MIN_SEQUENCES = 20;
    /** 24 bands of 3 components: bodies that share half their sequences meet in a band with probability 0.96, at 0.1 with 0.02. */
    private static final int BANDS = 24;

    private static final int BAND_COMPONENTS = 3;
    private static final int COMPONENTS = BANDS * BAND_COMPONENTS;
    private static final int COMPONENT_BITS = 32;

    private static final SimilarityHashPolicy POLICY = SimilarityHashing.minHash(COMPONENTS, COMPONENT_BITS);
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The sketch of an article's body, without its captions; empty when the body is too short to tell. */
    public static Optional<Sketch> of(Article article) {
        LinkedHashSet<String> sequences = new LinkedHashSet<>();
        for (Block block : article.blocks()) {
            switch (block.kind()) {
                case PARAGRAPH, LIST_ITEM, QUOTE, STANDFIRST -> addSequences(article.textOf(block), sequences);
                case TITLE, HEADING, CAPTION -> {}
            }
        }
        if (sequences.size() < MIN_SEQUENCES) {
            return Optional.empty();
        }
        ElementHashProvider hashes = ElementHashProvider.ofCollection(
                new ArrayList<>(sequences), s -> Hashing.komihash5_0().hashCharsToLong(s));
        return Optional.of(new Sketch(POLICY.createHasher().compute(hashes)));
    }

    private static void addSequences(String text, LinkedHashSet<String> sequences) {
        List<String> words = NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
        for (int i = 0; i + SEQUENCE_WORDS <= words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + SEQUENCE_WORDS)));
        }
    }

    /** Estimated share of common sequences, 0 to 1. */
    public double similarity(Sketch other) {
        return POLICY.getFractionOfEqualComponents(components, other.components);
    }

    /** One number per band; pages that have one in common are worth comparing. */
    public long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int i = 0; i < BAND_COMPONENTS; i++) {
                // A multiplier with well mixed bits (the golden ratio in 64 bits) keeps the three components apart.
                key = key * 0x9E3779B97F4A7C15L + POLICY.getComponent(components, band * BAND_COMPONENTS + i);
            }
            bands[band] = key;
        }
        return bands;
    }
}
