// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Java machine as {@code ./entente} starts it. Its collector matters: the write barriers of Java's usual one cost a tenth. */
final class Product {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    /** Set in the machine that was started so. */
    private static final String STARTED = "entente.bench.started";

    private Product() {}

    /** Whether this is the product's machine, or one whose options somebody chose on purpose. */
    static boolean isHere() {
        return System.getProperty(STARTED) != null
                || ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .anyMatch(a -> a.startsWith("-XX:"));
    }

    /** Runs the benchmark again in the product's machine and waits for it. */
    static int start(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + STARTED + "=yes");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Benchmark.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** What the figures that follow were measured with. */
    static String describe() {
        String options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("-X"))
                .collect(Collectors.joining(" "));
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(bean -> bean.getName())
                .collect(Collectors.joining(", "));
        return "Java " + Runtime.version() + ", options " + options + ", collector " + collectors;
    }
}
