// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.text.Language;

/**
 * Reads the lexicon files of a language: {@code frames.XX.txt}, {@code operators.XX.txt} and {@code grammar.XX.txt}. The format is
 * explained at the head of each file.
 */
final class LexiconReader {

    private static final int NOTHING = -1;

    private LexiconReader() {}

    static Lexicon read(Language language) {
        Grammar grammar = new GrammarFile(lines("grammar", language)).grammar();
        String reflexive = grammar.verbs().reflexive();
        FrameFile frames = new FrameFile(language, reflexive);
        frames.read(lines("frames", language));
        return new Lexicon(
                language,
                grammar,
                frames.frames(),
                frames.patterns(),
                operators(lines("operators", language), reflexive));
    }

    /** Whether there are rules for this language. */
    static boolean exists(Language language) {
        return LexiconReader.class.getResource("/org/entente/coder/lexicon/frames." + language.code() + ".txt") != null;
    }

    private static List<Operator> operators(List<Line> lines, String reflexive) {
        List<Operator> operators = new ArrayList<>();
        Operator.Effect effect = Operator.Effect.LIGHT;
        for (Line line : lines) {
            if (line.keyword().equals("effect")) {
                effect = line.constant(Operator.Effect.class, line.rest());
            } else {
                Pattern.Kind kind = line.kind();
                for (String trigger : line.rest().split(",")) {
                    operators.add(new Operator(kind, Trigger.parse(trigger, reflexive), effect));
                }
            }
        }
        return operators;
    }

    private static List<Line> lines(String name, Language language) {
        String file = name + "." + language.code() + ".txt";
        try (InputStream in = LexiconReader.class.getResourceAsStream("/org/entente/coder/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + file);
            }
            List<Line> lines = new ArrayList<>();
            int number = 0;
            StringBuilder open = new StringBuilder();
            int openAt = NOTHING;
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                number++;
                String stripped = text.strip();
                if (stripped.isEmpty() || stripped.startsWith("#")) {
                    continue;
                }
                if (openAt == NOTHING) {
                    openAt = number;
                }
                if (stripped.endsWith("\\")) {
                    open.append(stripped, 0, stripped.length() - 1).append(' ');
                    continue;
                }
                lines.add(Line.parse(file, openAt, open + stripped));
                open.setLength(0);
                openAt = NOTHING;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Groups lines by keyword, for files that are plain lists. */
    static Map<String, List<Line>> byKeyword(List<Line> lines) {
        Map<String, List<Line>> grouped = new HashMap<>();
        for (Line line : lines) {
            grouped.computeIfAbsent(line.keyword(), k -> new ArrayList<>()).add(line);
        }
        return grouped;
    }
}
