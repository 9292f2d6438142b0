// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells runs of names of people from other words by their shape: capitals, small particles, what joins two names. */
public final class Names {

    /**
     * Names at the beginning of a line.
     *
     * @param names as written, without titles
     * @param rest what follows
     */
    public record Run(List<String> names, String rest) {}

    private static final int MOST_WORDS = 6;
    private static final Names STANDARD = new Names();

    private final Set<String> particles;
    private final Set<String> joiners;
    private final Set<String> desks;
    private final Set<String> roles;
    private final Set<String> organisations;

    private Names() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : DataFile.rows(Names.class, "names.tsv", 2)) {
            kinds.put(row[0], new HashSet<>(List.of(row[1].split(" "))));
        }
        particles = kinds.getOrDefault("particle", Set.of());
        joiners = kinds.getOrDefault("and", Set.of());
        roles = kinds.getOrDefault("role", Set.of());
        organisations = kinds.getOrDefault("organisation", Set.of());
        desks = kinds.getOrDefault("desk", Set.of());
    }

    public static Names standard() {
        return STANDARD;
    }

    /** Whether the whole text is one name of a person: two to five words, all capitalised but for particles. */
    public boolean isPerson(String text) {
        List<String> words = List.of(text.strip().split("[\\s\u00A0\u202F]+"));
        if (words.size() < 2 || words.size() > 5 || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        if (!isCapitalised(words.get(0)) || !isCapitalised(words.get(words.size() - 1))) {
            return false;
        }
        return words.stream().allMatch(w -> isCapitalised(w) || particles.contains(w))
                && words.stream().noneMatch(w -> w.matches(".*[,;:!?()|/»«].*") || w.length() > 3 && w.endsWith("."));
    }

    /** Whether this is no person: an address on the web, or with a word such as "agency" in it. */
    public boolean isOrganisation(String text) {
        return text.indexOf('.') > 0 && text.indexOf(' ') < 0 || hasWord(text, organisations);
    }

    /** Whether the text tells what somebody is, not who. */
    public boolean isRole(String text) {
        return hasWord(text, roles);
    }

    private static boolean hasWord(String text, Set<String> words) {
        for (String word : Wording.fold(text).split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The names a list of words begins with; empty when it does not begin with one. */
    public Optional<Run> leading(List<String> words) {
        List<String> names = new ArrayList<>();
        List<String> current = new ArrayList<>();
        int at = 0;
        boolean open = true;
        while (at < words.size() && open) {
            String word = words.get(at);
            String bare = word.replaceAll("[,;]+$", "");
            if (isJoiner(word)
                    && !current.isEmpty()
                    && at + 1 < words.size()
                    && isCapitalised(words.get(at + 1))
                    && (current.size() > 1 || !"y".equals(word) && !"e".equals(word))) {
                finish(names, current);
                at++;
                continue;
            }
            boolean fits = isCapitalised(bare)
                    || particles.contains(bare) && !current.isEmpty() && hasNameAfter(words, at)
                    || isDesk(bare)
                    || current.isEmpty()
                            && particles.contains(bare.toLowerCase(Locale.ROOT))
                            && hasNameAfter(words, at);
            if (!fits || current.size() >= MOST_WORDS) {
                break;
            }
            current.add(bare);
            at++;
            if (!bare.equals(word)) {
                finish(names, current);
                // After a comma another name may follow ("A B, C D et E F"), or a place or an agency.
                open = at < words.size() && startsPerson(words, at);
            }
        }
        finish(names, current);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String rest = String.join(" ", words.subList(at, words.size())).replaceAll("^[\\p{Punct}•–—·\\s]+", "");
        return Optional.of(new Run(List.copyOf(names), rest));
    }

    private static void finish(List<String> names, List<String> current) {
        if (!current.isEmpty()) {
            names.add(String.join(" ", current));
            current.clear();
        }
    }

    private boolean isJoiner(String word) {
        return joiners.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isDesk(String word) {
        return desks.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean hasNameAfter(List<String> words, int at) {
        for (int i = at + 1; i < words.size() && i <= at + 3; i++) {
            if (isCapitalised(words.get(i))) {
                return true;
            }
            if (!particles.contains(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Two capitalised words in a row, as a second author has them and a place or an agency mostly has not. */
    private boolean startsPerson(List<String> words, int at) {
        return at + 1 < words.size() && isCapitalised(words.get(at)) && isCapitalised(words.get(at + 1));
    }

    private static boolean isCapitalised(String word) {
        int at = word.startsWith("d’") || word.startsWith("d'") || word.startsWith("«") ? 2 : 0;
        if (word.length() <= at || !Character.isUpperCase(word.charAt(at))) {
            return false;
        }
        // "Mme." and initials pass; "12h30", "(AFP)" and e-mail addresses do not.
        return word.chars().skip(at).allMatch(c -> Character.isLetter(c) || "-'’.,".indexOf(c) >= 0);
    }
}
