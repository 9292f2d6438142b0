// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which treebank each training sentence is from, where treebanks of one language annotate by habits of their own. Dialect 0 is the one
 * whose habits a model takes. Immutable.
 */
public final class Dialects {

    private final int[] numbers;
    private final int count;

    private Dialects(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /** All sentences are annotated alike. */
    public static Dialects one(int sentences) {
        return new Dialects(new int[sentences], 1);
    }

    /** Sentences one treebank after the other, of which there are so many in each. */
    public static Dialects of(List<Integer> sizes) {
        int[] numbers = IntStream.range(0, sizes.size())
                .flatMap(dialect -> IntStream.generate(() -> dialect).limit(sizes.get(dialect)))
                .toArray();
        return new Dialects(numbers, sizes.size());
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The dialect of a sentence. */
    public int of(int sentence) {
        return numbers[sentence];
    }

    /** Those of some of the sentences, in the same order. */
    public Dialects where(IntPredicate sentence) {
        return new Dialects(
                IntStream.range(0, numbers.length)
                        .filter(sentence)
                        .map(this::of)
                        .toArray(),
                count);
    }

    /**
     * The share of each dialect in what a model speaks that follows the first.
     *
     * @param others what is left to all the others together, of 1
     */
    public float[] mostlyFirst(float others) {
        float[] shares = new float[count];
        Arrays.fill(shares, count == 1 ? 0 : others / (count - 1));
        shares[0] = count == 1 ? 1 : 1 - others;
        return shares;
    }

    /** The shares of a speaker of one dialect alone. */
    public float[] only(int dialect) {
        float[] shares = new float[count];
        shares[dialect] = 1;
        return shares;
    }
}
