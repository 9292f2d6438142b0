// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.reading.PageCoder;
import org.entente.app.resource.BundledText;
import org.entente.app.score.ParallelText;

/**
 * Writes the report: the text of {@code report.md}, where each line {@code {{name}}} gives way to what is measured at that moment.
 * The same data and program always give the same report; speed, which depends on the machine, is not in it.
 */
public final class AccuracyReport {

    private static final String TEXT = "report.md";

    private final Consumer<String> progress;
    private final Map<String, Measure> measures = new HashMap<>();

    /**
     * One place of the report.
     *
     * @param data what must be there
     * @param text what stands in the place
     */
    private record Measure(Path data, Supplier<String> text) {}

    /** @param progress told what is about to be measured */
    public AccuracyReport(DataSets data, Consumer<String> progress) {
        this.progress = progress;
        PageCoder pages = new PageCoder(null);
        measures.put("syntax", new Measure(data.treebanks().get(0), () -> SyntaxMeasure.table(data.treebanks())));
        measures.put("articles", new Measure(data.pages(), () -> PageMeasure.articles(data.pages())));
        measures.put("seed", new Measure(data.seed(), () -> PageMeasure.seed(data.seed())));
        measures.put(
                "plover english", new Measure(data.ploverEnglish(), () -> PloverMeasure.table(data.ploverEnglish())));
        measures.put(
                "plover spanish", new Measure(data.ploverSpanish(), () -> PloverMeasure.table(data.ploverSpanish())));
        measures.put(
                "agreement treebanks",
                new Measure(
                        data.treebankFolder(),
                        () -> AgreementTable.of(
                                ParallelText.code(data.treebankFolder(), pages).agreement())));
        Supplier<NewsMeasure> news = once(() -> NewsMeasure.of(data.ntrex(), pages));
        add("news", data.ntrex(), news, NewsMeasure::levels);
        add("news types", data.ntrex(), news, NewsMeasure::types);
        add("news quiet", data.ntrex(), news, NewsMeasure::quiet);
        add("agreement news", data.ntrex(), news, measured -> AgreementTable.of(measured.agreement()));
        Supplier<CoderMeasure> stories = once(() -> CoderMeasure.of(data.stories(), pages));
        add("stories", data.stories(), stories, CoderMeasure::levels);
        add("stories types", data.stories(), stories, CoderMeasure::types);
        add("stories quiet", data.stories(), stories, CoderMeasure::quiet);
        Supplier<AidMeasure> aid = once(() -> AidMeasure.of(data.aid()));
        add("aid fields", data.aid(), aid, AidMeasure::fields);
        add("aid status", data.aid(), aid, AidMeasure::status);
        measures.put("merge", new Measure(data.stories(), MergeTable::of));
    }

    private <M> void add(String name, Path data, Supplier<M> measured, Function<M, String> text) {
        measures.put(name, new Measure(data, () -> text.apply(measured.get())));
    }

    /** Measures when it is first asked, and then remembers. */
    private static <M> Supplier<M> once(Supplier<M> measure) {
        Map<String, M> measured = new HashMap<>();
        return () -> measured.computeIfAbsent("", key -> measure.get());
    }

    /** Measures all; takes about two minutes. A set that is not there is said not to be, in its place. */
    public String write() {
        StringBuilder report = new StringBuilder();
        BundledText.read(AccuracyReport.class, TEXT).lines().forEach(line -> {
            if (line.startsWith("{{") && line.endsWith("}}")) {
                report.append(measure(line.substring(2, line.length() - 2)));
            } else {
                report.append(line).append('\n');
            }
        });
        return report.toString();
    }

    private String measure(String name) {
        Measure measure = Objects.requireNonNull(measures.get(name), name);
        if (!Files.exists(measure.data())) {
            return "*Not measured: " + measure.data().getFileName() + " is not there.*\n";
        }
        progress.accept(name);
        return measure.text().get();
    }
}
