// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Scorer;
import org.entente.syntax.internal.SparseWeights;

/**
 * Which surface tokens stand for several words. Most always do ({@code aux}); some only in context: French {@code des} is
 * {@code de les} or a determiner, and a linear model looks at the neighbours. Immutable and thread-safe.
 */
public final class Multiwords {

    static final int SPLIT = 1;
    private static final int LONGEST = 24;

    private final Map<String, List<String>> expansions;
    private final Set<String> ambiguous;
    private final Scorer context;

    Multiwords(Map<String, List<String>> expansions, Set<String> ambiguous, Scorer context) {
        this.expansions = Map.copyOf(expansions);
        this.ambiguous = Set.copyOf(ambiguous);
        this.context = context;
    }

    /** The words in token {@code i}, or an empty list when it is a word itself. */
    List<String> split(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (form.length() > LONGEST) {
            return List.of();
        }
        List<String> parts = expansions.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
        if (parts.isEmpty() || ambiguous.contains(form.toLowerCase(Locale.ROOT)) && !splitsHere(tokens, i)) {
            return List.of();
        }
        return cased(form, parts);
    }

    private boolean splitsHere(List<Token> tokens, int i) {
        int[] rows = new int[MultiwordFeatures.COUNT];
        float[] scores = new float[2];
        context.score(rows, MultiwordFeatures.fill(tokens, i, rows), scores);
        return scores[SPLIT] > scores[0];
    }

    private static List<String> cased(String form, List<String> parts) {
        if (!Character.isUpperCase(form.charAt(0))) {
            return parts;
        }
        boolean all = form.equals(form.toUpperCase(Locale.ROOT));
        List<String> cased = new ArrayList<>();
        for (String part : parts) {
            boolean first = cased.isEmpty();
            cased.add(
                    all
                            ? part.toUpperCase(Locale.ROOT)
                            : first ? Character.toUpperCase(part.charAt(0)) + part.substring(1) : part);
        }
        return List.copyOf(cased);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(expansions.size());
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(expansions).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(String.join(" ", entry.getValue()));
        }
        out.writeUTF(String.join(" ", new TreeSet<>(ambiguous)));
        ((SparseWeights) context).write(out);
    }

    public static Multiwords read(DataInput in, SegmentationRules rules) throws IOException {
        Map<String, List<String>> expansions = new TreeMap<>(rules.multiwords());
        for (int i = in.readInt(); i > 0; i--) {
            expansions.put(in.readUTF(), List.of(in.readUTF().split(" ")));
        }
        Set<String> ambiguous = Set.of(in.readUTF().split(" "));
        return new Multiwords(expansions, ambiguous, SparseWeights.read(in));
    }

    /** Row hashes of a token in its context. */
    static final class MultiwordFeatures {
        static final int COUNT = 24;

        private MultiwordFeatures() {}

        static int fill(List<Token> tokens, int i, int[] rows) {
            int form = Hash.of(tokens.get(i).form().toLowerCase(Locale.ROOT));
            int n = 0;
            String next = form(tokens, i + 1);
            String after = form(tokens, i + 2);
            String before = form(tokens, i - 1);
            String further = form(tokens, i - 2);
            rows[n++] = Hash.of(1, form);
            rows[n++] = Hash.of(2, form, Hash.of(next));
            rows[n++] = Hash.of(3, form, Hash.of(before));
            rows[n++] = Hash.of(4, form, Hash.of(before), Hash.of(next));
            rows[n++] = Hash.of(5, form, Hash.of(further), Hash.of(before));
            rows[n++] = Hash.of(6, form, Hash.of(next), Hash.of(after));
            for (int length = 2; length <= 4; length++) {
                rows[n++] = Hash.of(7 + length, form, suffix(next, length));
                rows[n++] = Hash.of(17 + length, form, suffix(before, length));
                rows[n++] = Hash.of(27 + length, form, suffix(before, length), suffix(next, length));
                rows[n++] = Hash.of(37 + length, form, suffix(after, length));
                rows[n++] = Hash.of(47 + length, form, suffix(further, length), suffix(before, length));
            }
            return n;
        }

        private static String form(List<Token> tokens, int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).form().toLowerCase(Locale.ROOT);
        }

        private static int suffix(String form, int length) {
            return Hash.of(form, Math.max(0, form.length() - length), form.length());
        }
    }
}
