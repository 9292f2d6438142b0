// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;

/** Reads {@code frames.XX.txt}; see the head of that file for the format. */
final class FrameFile {

    private final Language language;
    private final String reflexive;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> idsGiven = new HashMap<>();

    FrameFile(Language language, String reflexive) {
        this.language = language;
        this.reflexive = reflexive;
    }

    List<Frame> frames() {
        return frames;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    void read(List<Line> lines) {
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.keyword().equals("frame") && !open.isEmpty()) {
                frame(open);
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            frame(open);
        }
    }

    private void frame(List<Line> lines) {
        Line head = lines.get(0);
        if (!head.keyword().equals("frame")) {
            throw head.mistake("expected 'frame NAME : description'");
        }
        String[] title = head.rest().split(" : ", 2);
        Frame.Outcome outcome = null;
        Status bare = Status.DONE;
        Status present = Status.DONE;
        Frame.Needs needs = Frame.Needs.BOTH;
        Map<Operator.Effect, Frame.Outcome> overrides = new EnumMap<>(Operator.Effect.class);
        List<Example> examples = new ArrayList<>();
        Optional<Status> reached = Optional.empty();
        boolean needsItem = false;
        boolean officialSource = false;
        boolean officialTarget = false;
        Frame.Takes takes = Frame.Takes.ANYTHING;
        List<Line> patternLines = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            switch (line.keyword()) {
                case "type" -> outcome = outcome(line, line.rest());
                case "bare" -> bare = line.constant(Status.class, line.rest());
                case "present" -> present = line.constant(Status.class, line.rest());
                case "needs" -> needs = line.constant(Frame.Needs.class, line.rest());
                case "reached" -> reached = Optional.of(line.constant(Status.class, line.rest()));
                case "item" -> needsItem = true;
                case "takes" -> takes = line.constant(Frame.Takes.class, line.rest());
                case "source" -> officialSource = isPerson(line);
                case "target" -> officialTarget = isPerson(line);
                case "when" -> {
                    String[] sides = line.rest().split(" : ", 2);
                    overrides.put(line.constant(Operator.Effect.class, sides[0]), outcome(line, sides[1]));
                }
                case "+", "-" -> examples.add(example(line));
                default -> patternLines.add(line);
            }
        }
        if (outcome == null) {
            throw head.mistake("frame without a type");
        }
        Frame frame = new Frame(
                title[0],
                title.length > 1 ? title[1] : "",
                outcome,
                bare,
                present,
                overrides,
                needs,
                reached,
                needsItem,
                officialSource,
                officialTarget,
                takes,
                examples);
        frames.add(frame);
        for (Line line : patternLines) {
            patterns(frame, line);
        }
    }

    private static boolean isPerson(Line line) {
        if (!line.rest().equals("person")) {
            throw line.mistake("expected 'person'");
        }
        return true;
    }

    private void patterns(Frame frame, Line line) {
        String[] sides = line.rest().split(" : ", 2);
        if (sides.length < 2) {
            throw line.mistake("expected 'lemma, lemma : roles'");
        }
        Roles roles = roles(line, sides[1]);
        for (String text : sides[0].split(",")) {
            Trigger trigger = Trigger.parse(text, reflexive);
            String stem = language.code() + ":" + trigger.toString().replace("~", "se+");
            int number = idsGiven.merge(stem, 1, Integer::sum);
            patterns.add(new Pattern(stem + "#" + number, frame, line.kind(), trigger, roles));
        }
    }

    private static Roles roles(Line line, String text) {
        String[] parts = text.split("\\|");
        List<Marker> source;
        List<Marker> target = List.of();
        String parties = parts[0].strip();
        boolean symmetric = parties.endsWith("=");
        if (symmetric) {
            source = markers(parties.substring(0, parties.length() - 1));
        } else {
            String[] sides = parties.split(">");
            if (sides.length != 2) {
                throw line.mistake("expected 'source > target' or 'parties ='");
            }
            source = markers(sides[0]);
            target = markers(sides[1]);
        }
        List<Marker> item = List.of();
        List<Marker> about = List.of();
        for (int i = 1; i < parts.length; i++) {
            Line role = Line.parse(line.file(), line.number(), parts[i].strip());
            switch (role.keyword()) {
                case "item" -> item = markers(role.rest());
                case "about" -> about = markers(role.rest());
                default -> throw line.mistake("no role is called " + role.keyword());
            }
        }
        return new Roles(source, target, symmetric, item, about);
    }

    private static List<Marker> markers(String text) {
        List<Marker> markers = new ArrayList<>();
        for (String marker : text.strip().split("[, ]+")) {
            if (!marker.isEmpty()) {
                markers.add(Marker.parse(marker));
            }
        }
        return markers;
    }

    private static Frame.Outcome outcome(Line line, String text) {
        String[] words = text.strip().split(" +");
        if (words.length != 2) {
            throw line.mistake("expected 'TYPE form'");
        }
        return new Frame.Outcome(line.constant(EventType.class, words[0]), line.constant(Form.class, words[1]));
    }

    /** {@code + sentence => SOURCE TARGET TYPE form status}, {@code - sentence}. */
    private static Example example(Line line) {
        if (line.keyword().equals("-")) {
            return new Example(line.rest(), Optional.empty(), line.number());
        }
        String[] sides = line.rest().split(" => ", 2);
        String[] words = sides.length < 2 ? new String[0] : sides[1].strip().split(" +");
        if (words.length != 5) {
            throw line.mistake("expected '+ sentence => SOURCE TARGET TYPE form status'");
        }
        return new Example(
                sides[0].strip(),
                Optional.of(new Example.Expected(
                        words[0],
                        words[1],
                        line.constant(EventType.class, words[2]),
                        line.constant(Form.class, words[3]),
                        line.constant(Status.class, words[4]))),
                line.number());
    }
}
