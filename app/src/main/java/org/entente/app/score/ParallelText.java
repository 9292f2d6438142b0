// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.fault.Faults;
import org.entente.app.reading.Batch;
import org.entente.app.reading.GivenText;
import org.entente.app.reading.PageCoder;
import org.entente.coder.NewsCoder;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/**
 * The same text in several languages, line by line, with what is coded in each line.
 *
 * @param events by language code, then by line
 * @param lines the text by language code, then by line
 * @param ignored lines that are not counted
 */
public record ParallelText(
        SortedMap<String, Map<LineKey, List<CodedEvent>>> events,
        Map<String, Map<LineKey, String>> lines,
        Set<LineKey> ignored) {

    /** The Parallel Universal Dependencies: one file a language, the same sentences under the same ids. */
    private static final Pattern PUD = Pattern.compile("([a-z]{2})_pud-ud-test\\.conllu");

    private static final String ID = "# sent_id = ";
    private static final String TEXT = "# text = ";
    private static final int DEEPEST = 2;

    /**
     * Codes a folder: one in the layout of {@link NewsFolder}, whose documents are coded whole, or one with the treebanks of the
     * Parallel Universal Dependencies, whose sentences are coded one by one.
     *
     * @throws EntenteException EMPTY_INPUT when it is neither
     */
    public static ParallelText code(Path folder, PageCoder coder) {
        return NewsFolder.is(folder) ? news(new NewsFolder(folder), coder) : treebanks(folder);
    }

    public Agreement agreement() {
        return Agreement.of(events, ignored);
    }

    /** The characters of a line, empty when the language does not have it. */
    public String line(String language, LineKey key) {
        return lines.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }

    private static ParallelText news(NewsFolder folder, PageCoder coder) {
        SortedMap<String, Map<LineKey, List<CodedEvent>>> events = new TreeMap<>();
        Map<String, Map<LineKey, String>> lines = new TreeMap<>();
        for (Language language : folder.languages()) {
            CodedFolder coded = folder.code(language, coder);
            events.put(language.code(), coded.events());
            Map<LineKey, String> texts = new TreeMap<>();
            coded.events().keySet().forEach(line -> texts.put(line, coded.line(line)));
            lines.put(language.code(), texts);
        }
        return new ParallelText(events, lines, folder.ignored());
    }

    private static ParallelText treebanks(Path folder) {
        SortedMap<String, Map<LineKey, List<CodedEvent>>> events = new TreeMap<>();
        Map<String, Map<LineKey, String>> lines = new TreeMap<>();
        for (Path file : files(folder)) {
            Matcher name = PUD.matcher(file.getFileName().toString());
            if (name.matches() && NewsCoder.reads(new Language(name.group(1)))) {
                Map<LineKey, String> sentences = sentences(file);
                lines.put(name.group(1), sentences);
                events.put(name.group(1), coded(sentences, new Language(name.group(1))));
            }
        }
        if (events.isEmpty()) {
            throw new EntenteException.Data(
                    FaultCode.EMPTY_INPUT,
                    folder.toString(),
                    "neither documents with a gold.jsonl nor treebanks named xx_pud-ud-test.conllu in a language that is read");
        }
        return new ParallelText(events, lines, Set.of());
    }

    private static Map<LineKey, List<CodedEvent>> coded(Map<LineKey, String> sentences, Language language) {
        NewsCoder coder = NewsCoder.standard();
        Map<LineKey, List<CodedEvent>> events = new TreeMap<>();
        Batch.<Map.Entry<LineKey, String>, Map.Entry<LineKey, List<CodedEvent>>>each(
                List.copyOf(sentences.entrySet()),
                line -> Map.entry(
                        line.getKey(),
                        coder.code(GivenText.of(line.getKey().document(), language, line.getValue())).stream()
                                .map(CodedFolder::event)
                                .toList()),
                line -> {
                    if (!line.getValue().isEmpty()) {
                        events.put(line.getKey(), line.getValue());
                    }
                });
        return events;
    }

    private static Map<LineKey, String> sentences(Path file) {
        Map<LineKey, String> sentences = new LinkedHashMap<>();
        String id = "";
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.startsWith(ID)) {
                    id = line.substring(ID.length()).strip();
                } else if (line.startsWith(TEXT)) {
                    sentences.put(new LineKey(id, 1), line.substring(TEXT.length()));
                }
            }
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        }
        return sentences;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw Faults.of(e, folder.toString());
        }
    }
}
