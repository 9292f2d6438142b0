// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words, subjects and sentences of the stories, from the data files. */
final class Vocabulary {

    private final Map<String, List<Subject>> subjects = new HashMap<>();
    private final Map<String, Subject> general = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();

    Vocabulary() {
        for (List<String> row : DataFile.rows("subjects.tsv")) {
            Subject subject = Subject.of(row);
            subjects.computeIfAbsent(row.get(0), use -> new ArrayList<>()).add(subject);
            if (row.get(0).equals("general") && subject.kind() != null) {
                general.put(subject.kind(), subject);
            }
        }
        for (List<String> row : DataFile.rows("words.tsv")) {
            words.put(row.get(0) + " " + row.get(1), DataFile.alternatives(row.get(2)));
        }
        for (List<String> row : DataFile.rows("lemmas.tsv")) {
            lemmas.put(row.get(0) + " " + row.get(1), row.get(2));
        }
        for (List<String> row : DataFile.rows("phrases.tsv")) {
            phrases.put(row.get(0) + " " + row.get(1) + " " + row.get(2), row.get(3));
        }
    }

    /** What the coder makes of a folded word of a subject. */
    String lemma(Tongue tongue, String word) {
        return lemmas.getOrDefault(tongue.language().code() + " " + word, word);
    }

    List<Subject> subjects(String use) {
        return Objects.requireNonNull(subjects.get(use), use);
    }

    /** The subject that stands for this one in a report that names it in general only; itself when there is none. */
    Subject general(Subject subject) {
        return subject.general() == null ? subject : general.getOrDefault(subject.general(), subject);
    }

    List<String> words(Tongue tongue, String use) {
        return Objects.requireNonNull(words.get(tongue.language().code() + " " + use), use);
    }

    String sentence(Tongue tongue, Plot plot, Turn turn) {
        String told = turn.told().name().toLowerCase(java.util.Locale.ROOT);
        String code = tongue.language().code();
        String own = phrases.get(code + " " + plot.form().label() + " " + told);
        if (own != null) {
            return own;
        }
        String done =
                phrases.get(code + " " + plot.form().label() + " " + (turn.told() == Turn.Told.DONE ? "part" : "done"));
        return Objects.requireNonNullElseGet(
                turn.told() == Turn.Told.OFF ? null : done,
                () -> Objects.requireNonNull(phrases.get(code + " any off"), code));
    }
}
