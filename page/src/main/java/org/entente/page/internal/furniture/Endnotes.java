// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the notes under an article: sources, rights, addresses, who the author is, offers to subscribe. Only for the last blocks of
 * an article: further up the same words are part of the story. Immutable, thread-safe.
 */
public final class Endnotes {

    /** A single word opens a note only with a colon after it, or when hardly anything follows. */
    private static final int FEW_WORDS = 8;
    /** A longer block may well end a story with one of the phrases. */
    private static final int SHORT = 50;
    /** A note has no more characters. */
    private static final int LONGEST = 900;
    /** A note on the author has its copula and role among so many words. */
    private static final int FIRST_WORDS = 25;
    /** After the name of the author the copula is among so many words. */
    private static final int NEXT_WORDS = 3;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\[email.protected\\]|(?:^|[\\s(])@[\\w.]{3,}");
    private static final Pattern RIGHTS =
            Pattern.compile("^\\W*(?:©|\\(c\\) ?\\d|copyright\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTNOTE =
            Pattern.compile("^(?:\\[\\d{1,3}\\]|\\*{1,3}|†|—\\s?By\\b).*", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("^[\\W_]{0,4}(?:\\p{Lu}[\\p{L}.'’-]*\\s+){2,4}.*", Pattern.DOTALL);

    private static final Endnotes STANDARD = new Endnotes();

    private final Map<String, List<String>> starts = new HashMap<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> copulas = new HashSet<>();

    private Endnotes() {
        for (String[] row : DataFile.rows(Endnotes.class, "endnotes.tsv", 3)) {
            for (String text : row[2].split("\\|")) {
                switch (row[1]) {
                    case "start" -> {
                        String phrase = Wording.fold(text);
                        starts.computeIfAbsent(Wording.firstWord(phrase), w -> new ArrayList<>())
                                .add(phrase);
                    }
                    case "part" -> parts.add(text.strip());
                    case "section" -> sections.add(Wording.fold(text));
                    case "role" -> roles.add(text.strip());
                    case "copula" -> copulas.add(text.strip());
                    default -> throw new IllegalStateException("endnotes.tsv: " + row[1]);
                }
            }
        }
    }

    public static Endnotes standard() {
        return STANDARD;
    }

    /** Whether a block would be a note if it stood at the end of an article. */
    public boolean isNote(String block) {
        int words = Wording.words(block);
        if (words == 0 || RIGHTS.matcher(block).find()) {
            return true;
        }
        if (block.length() > LONGEST) {
            return false;
        }
        String folded = Wording.fold(block);
        return FOOTNOTE.matcher(block).matches()
                || ADDRESS.matcher(block).find()
                || begins(folded, words)
                || words <= SHORT && parts.stream().anyMatch(folded::contains)
                || presentsAuthor(block);
    }

    /** Whether a block is the heading under which notes stand to the end ("References"), or begins with it and a colon. */
    public boolean opensSection(String block) {
        if (block.length() > LONGEST) {
            return false;
        }
        String folded = Wording.fold(block);
        return sections.stream()
                .anyMatch(section -> folded.startsWith(section)
                        && (folded.length() == section.length()
                                || folded.startsWith(" :", section.length())
                                || folded.startsWith(":", section.length())));
    }

    /** Whether what follows a name says what somebody is or does for a living, a newspaper's author say. */
    public boolean presents(String rest) {
        if (rest.length() > LONGEST) {
            return false;
        }
        String[] words = rest.strip().toLowerCase(Locale.ROOT).split("[\\s,.;:()]+", NEXT_WORDS + 1);
        return Arrays.stream(words).limit(NEXT_WORDS).anyMatch(copulas::contains);
    }

    private boolean begins(String folded, int words) {
        for (String phrase : starts.getOrDefault(Wording.firstWord(folded), List.of())) {
            if (folded.startsWith(phrase)) {
                String rest = folded.substring(phrase.length());
                boolean whole = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
                boolean telling = phrase.indexOf(' ') > 0 || rest.startsWith(" :") || words <= FEW_WORDS;
                if (whole && telling) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean presentsAuthor(String block) {
        if (!NAME.matcher(block).matches()) {
            return false;
        }
        boolean copula = false;
        String[] words = block.toLowerCase(Locale.ROOT).split("[\\s,.;:()]+", FIRST_WORDS + 1);
        for (int i = 2; i < Math.min(words.length, FIRST_WORDS); i++) {
            copula |= copulas.contains(words[i]);
            if (copula && roles.contains(words[i])) {
                return true;
            }
        }
        return false;
    }
}
