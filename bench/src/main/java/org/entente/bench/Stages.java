// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes: samples of the stack, counted for the innermost room of the house they are in, language by language. */
final class Stages {

    private static final String HOUSE = "org.entente.";
    /** Packages that only serve others: their time is that of whoever called. */
    private static final List<String> SERVANTS = List.of("syntax.internal", "syntax.lexicon", "model", "bench");

    private static final String OTHER = "other";

    private final Recording recording = new Recording();
    private final List<Turn> turns = new ArrayList<>();

    Stages() {
        recording.enable("jdk.ExecutionSample").with("period", "10 ms");
        recording.start();
    }

    /** What runs from now on is this language. */
    void start(int language) {
        turns.add(new Turn(Instant.now(), language));
    }

    /** Ends the samples and counts them. */
    List<Shares> finish(int languages) throws IOException {
        recording.stop();
        Path file = Files.createTempFile("entente-bench", ".jfr");
        List<Shares> shares = new ArrayList<>();
        for (int i = 0; i < languages; i++) {
            shares.add(new Shares(new TreeMap<>()));
        }
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                int language = language(event.getStartTime());
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && language >= 0) {
                    shares.get(language).samples().merge(stage(event), 1, Integer::sum);
                }
            }
        } finally {
            Files.delete(file);
            recording.close();
        }
        return shares;
    }

    private int language(Instant time) {
        int language = -1;
        for (Turn turn : turns) {
            if (turn.start().isAfter(time)) {
                break;
            }
            language = turn.language();
        }
        return language;
    }

    private static String stage(RecordedEvent sample) {
        if (sample.getStackTrace() == null) {
            return OTHER;
        }
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(HOUSE)) {
                String room = type.substring(HOUSE.length(), type.lastIndexOf('.'));
                if (SERVANTS.stream().noneMatch(room::startsWith)) {
                    return room.startsWith("page") ? "page" : room.replace(".internal", "");
                }
            }
        }
        return OTHER;
    }

    private record Turn(Instant start, int language) {}

    /** How many samples each stage has. */
    record Shares(Map<String, Integer> samples) {

        /** The stages with their part of {@code whole}, the largest first. */
        String print(double whole) {
            double all = samples.values().stream().mapToInt(i -> i).sum();
            return samples.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(e -> String.format(Locale.ROOT, "%s %.0f", e.getKey(), e.getValue() / all * whole))
                    .collect(Collectors.joining(", "));
        }
    }
}
