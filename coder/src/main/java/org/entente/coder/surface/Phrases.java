// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more tokens, each with a value, found by walking the tokens of a sentence. Built once, then only read: share it
 * between threads after the last {@link #add}.
 */
public final class Phrases<V> {

    /** A phrase found: its value and the token after its last. */
    public record Hit<V>(V value, int end) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    /** Adds a phrase; one that is there already keeps its first value. */
    public void add(String phrase, V value) {
        List<String> tokens = Surface.cut(phrase);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase for " + value);
        }
        Node<V> node = root;
        for (String token : tokens) {
            node = node.next.computeIfAbsent(token, key -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** The longest phrase that begins at a token. */
    public Optional<Hit<V>> longest(Surface surface, int from) {
        Node<V> node = root;
        @Nullable V best = null;
        int bestEnd = from;
        int at = from;
        while (at < surface.size()) {
            Node<V> next = node.next.get(surface.norm(at));
            if (next == null) {
                break;
            }
            at++;
            node = next;
            if (next.value != null) {
                best = next.value;
                bestEnd = at;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Hit<>(best, bestEnd));
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** The tokens that phrases begin with. */
    public Set<String> firstTokens() {
        return Collections.unmodifiableSet(root.next.keySet());
    }

    /** Whether some phrase begins with the token, for a quick no. */
    public boolean begins(Surface surface, int token) {
        return root.next.containsKey(surface.norm(token));
    }

    /** The token after the longest phrase that begins at a token, the token itself when none does. */
    public int end(Surface surface, int from) {
        return longest(surface, from).map(Hit::end).orElse(from);
    }

    /**
     * The longest phrase whose words are those of the sentence by form, by lemma or by a plural ending taken off, with adjectives
     * of the sentence between them passed over.
     */
    public Optional<Hit<V>> longestByLemma(Surface surface, int from, Inflection inflection) {
        return Optional.ofNullable(walk(root, surface, from, inflection));
    }

    private @Nullable Hit<V> walk(Node<V> node, Surface surface, int at, Inflection inflection) {
        @Nullable Hit<V> best = node.value == null ? null : new Hit<>(node.value, at);
        if (at >= surface.size() || node.next.isEmpty()) {
            return best;
        }
        @Nullable Node<V> tried = null;
        for (int variant = 0; variant < Inflection.VARIANTS; variant++) {
            String key = inflection.variant(surface, at, variant);
            Node<V> next = key == null ? null : node.next.get(key);
            if (next != null && next != tried) {
                tried = next;
                best = longer(best, walk(next, surface, at + 1, inflection));
            }
        }
        if (node != root && Inflection.isAdjective(surface, at)) {
            best = longer(best, walkPast(node, surface, at + 1, inflection));
        }
        return best;
    }

    /** As {@link #walk}, but the node itself is no match here: an adjective passed over must be followed by more of the phrase. */
    private @Nullable Hit<V> walkPast(Node<V> node, Surface surface, int at, Inflection inflection) {
        if (at >= surface.size()) {
            return null;
        }
        @Nullable Hit<V> best = null;
        for (int variant = 0; variant < Inflection.VARIANTS; variant++) {
            String key = inflection.variant(surface, at, variant);
            Node<V> next = key == null ? null : node.next.get(key);
            if (next != null) {
                best = longer(best, walk(next, surface, at + 1, inflection));
            }
        }
        return best;
    }

    private static <V> @Nullable Hit<V> longer(@Nullable Hit<V> one, @Nullable Hit<V> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.end > one.end ? other : one;
    }
}
