// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.entente.syntax.Pipeline;

/**
 * How fast a pipeline is on one warm thread, from characters to trees. Processor time is what to compare on a machine with other work
 * to do; elapsed time is what a user waits for.
 *
 * @param sentences how many sentences one pass over the texts gives
 * @param elapsedSeconds the fastest pass
 * @param processorSeconds the pass with the least processor time; 0 where the platform does not tell
 */
public record Speed(int sentences, double elapsedSeconds, double processorSeconds) {

    private static final double NANOS = 1e9;

    /** Analyses all texts {@code rounds} times and keeps the best; the first few rounds only warm up. */
    public static Speed of(Pipeline pipeline, List<String> texts, int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean counted = threads.isCurrentThreadCpuTimeSupported();
        int sentences = 0;
        double elapsed = Double.POSITIVE_INFINITY;
        double processor = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long startProcessor = counted ? threads.getCurrentThreadCpuTime() : 0;
            sentences = 0;
            for (String text : texts) {
                sentences += pipeline.analyse(text).size();
            }
            elapsed = Math.min(elapsed, (System.nanoTime() - start) / NANOS);
            long endProcessor = counted ? threads.getCurrentThreadCpuTime() : 0;
            processor = Math.min(processor, (endProcessor - startProcessor) / NANOS);
        }
        return new Speed(sentences, elapsed, processor);
    }

    public double sentencesPerSecond() {
        return sentences / elapsedSeconds;
    }

    public double sentencesPerProcessorSecond() {
        return processorSeconds > 0 ? sentences / processorSeconds : sentencesPerSecond();
    }
}
