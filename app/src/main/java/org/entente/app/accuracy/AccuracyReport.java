// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes the report: the text of {@code report.md}, where each line {@code {{name}}} gives way to what is measured at that moment.
 * The same data and program always give the same report; speed, which depends on the machine, is not in it.
 */
public final class AccuracyReport {

    private static final String TEXT = "report.md";

    private final DataSets data;
    private final Consumer<String> progress;
    private final Map<Texts, CoderMeasure> coded = new EnumMap<>(Texts.class);
    private final Map<String, Supplier<String>> measures;

    /** @param progress told what is about to be measured */
    public AccuracyReport(DataSets data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
        this.measures = Map.of(
                "syntax", () -> SyntaxMeasure.table(data.treebanks()),
                "news", () -> coder(Texts.NEWS).levels(),
                "news types", () -> coder(Texts.NEWS).types(),
                "news quiet", () -> coder(Texts.NEWS).quiet(),
                "stories", () -> coder(Texts.STORIES).levels(),
                "stories types", () -> coder(Texts.STORIES).types(),
                "stories quiet", () -> coder(Texts.STORIES).quiet(),
                "articles", () -> PageMeasure.articles(data.pages()),
                "seed", () -> PageMeasure.seed(data.seed()));
    }

    /** Measures all; takes about half a minute. A set that is not there is said not to be, in its place. */
    public String write() {
        StringBuilder report = new StringBuilder();
        text().lines().forEach(line -> {
            if (line.startsWith("{{") && line.endsWith("}}")) {
                report.append(measure(line.substring(2, line.length() - 2)));
            } else {
                report.append(line).append('\n');
            }
        });
        return report.toString();
    }

    private String measure(String name) {
        Path folder = folder(name);
        if (!Files.exists(folder)) {
            return "*Not measured: " + folder.getFileName() + " is not there.*\n";
        }
        progress.accept(name);
        return Objects.requireNonNull(measures.get(name), name).get();
    }

    private Path folder(String name) {
        return switch (name) {
            case "syntax" -> data.treebanks().get(0);
            case "articles" -> data.pages();
            case "seed" -> data.seed();
            default -> folder(name.startsWith("news") ? Texts.NEWS : Texts.STORIES);
        };
    }

    private Path folder(Texts texts) {
        return switch (texts) {
            case NEWS -> data.ntrex();
            case STORIES -> data.stories();
        };
    }

    private CoderMeasure coder(Texts texts) {
        return coded.computeIfAbsent(texts, key -> CoderMeasure.of(folder(key)));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(AccuracyReport.class.getResourceAsStream(TEXT), TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hand-coded texts. */
    private enum Texts {
        NEWS,
        STORIES
    }
}
