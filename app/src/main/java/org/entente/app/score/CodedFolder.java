// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.reading.Batch;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.intake.Intake;
import org.entente.model.mention.Mention;

/**
 * A folder of plain texts with what the coder finds in each line.
 *
 * @param texts by document, the name of its file without {@code .txt}
 * @param events by line
 * @param refused texts that could not be read
 */
public record CodedFolder(
        Map<String, String> texts, Map<LineKey, List<CodedEvent>> events, List<PageOutcome.Refused> refused) {

    private static final String EXTENSION = ".txt";

    public CodedFolder {
        texts = Map.copyOf(texts);
        events = Map.copyOf(events);
        refused = List.copyOf(refused);
    }

    public static CodedFolder code(Path folder, PageCoder coder) {
        Map<String, String> texts = new HashMap<>();
        Map<LineKey, List<CodedEvent>> events = new HashMap<>();
        List<PageOutcome.Refused> refused = new ArrayList<>();
        Intake pages = Intake.offline(List.of(folder.toString()), InputStream.nullInputStream());
        Batch.run(pages, coder::code, outcome -> {
            if (!outcome.location().endsWith(EXTENSION)) {
                return;
            }
            if (outcome instanceof PageOutcome.Refused page) {
                refused.add(page);
                texts.put(document(page.location()), "");
            } else if (outcome instanceof PageOutcome.Coded page) {
                String document = document(page.location());
                String text = page.article().text();
                texts.put(document, text);
                for (Mention mention : page.mentions()) {
                    int line = lineAt(text, mention.evidence().span().start());
                    events.computeIfAbsent(new LineKey(document, line), key -> new ArrayList<>())
                            .add(event(mention));
                }
            }
        });
        return new CodedFolder(texts, events, refused);
    }

    /** The characters of a line, empty when there is no such line. */
    public String line(LineKey key) {
        return texts.getOrDefault(key.document(), "")
                .lines()
                .skip(key.line() - 1L)
                .findFirst()
                .orElse("");
    }

    private static String document(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    private static int lineAt(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    static CodedEvent event(Mention mention) {
        return new CodedEvent(
                List.of(mention.type().name()),
                List.of(mention.form().label()),
                List.of(mention.status().label()),
                mention.source().country(),
                mention.target().country(),
                true,
                "| " + mention.rule() + " | " + mention.evidence().quote());
    }
}
