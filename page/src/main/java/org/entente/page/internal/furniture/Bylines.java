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
import java.util.regex.Pattern;

/** Recognises the line that says who wrote a text, or who put it on the site. Immutable, thread-safe. */
public final class Bylines {

    /** Whether a byline names who wrote the text or who put it on the site. */
    public enum Role {
        AUTHOR,
        POSTER
    }

    /**
     * A byline.
     *
     * @param role what its wording says; a bare "par" says author
     * @param names the people in it, as written
     * @param rest what follows the names: a date, an agency, a place
     */
    public record Byline(Role role, List<String> names, String rest) {}

    /** Bylines are short; a longer line that begins with "by" is a sentence. */
    private static final int LONGEST = 140;

    /** The name of an account where a person's should stand: "posted by admin". */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d_.]{3,20}");

    private static final Bylines STANDARD = new Bylines();

    private static final Pattern LEADING = Pattern.compile("^[\\p{Punct}•–—\\s]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F]+");

    private final Map<String, Role> openings = new HashMap<>();
    /** The first words of the openings: most lines begin with none of them, and that is told without cutting them up. */
    private final Set<String> firstWords = new HashSet<>();

    private final List<String> posters = new ArrayList<>();
    private final Names names = Names.standard();

    private Bylines() {
        for (String[] row : DataFile.rows(Bylines.class, "bylines.tsv", 3)) {
            Role role = "poster".equals(row[1]) ? Role.POSTER : Role.AUTHOR;
            openings.putIfAbsent(row[2], role);
            firstWords.add(Wording.firstWord(row[2]));
            if (role == Role.POSTER) {
                posters.add(' ' + row[2] + ' ');
            }
        }
    }

    public static Bylines standard() {
        return STANDARD;
    }

    /** The byline a line is, if it is one: an opening such as "par" or "posted by", then names, then hardly anything. */
    public Optional<Byline> read(CharSequence line) {
        String plain = line.toString().strip();
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return Optional.empty();
        }
        if (!mayOpen(plain)) {
            return Optional.empty();
        }
        List<String> words =
                new ArrayList<>(List.of(SPACE.split(LEADING.matcher(plain).replaceAll(""))));
        for (int length = Math.min(4, words.size() - 1); length >= 1; length--) {
            String opening = Wording.fold(String.join(" ", words.subList(0, length)));
            Role role = openings.get(opening);
            if (role == null) {
                continue;
            }
            List<String> after = words.subList(length, words.size());
            while (!after.isEmpty() && after.get(0).matches("[\\p{Punct}–—]+")) {
                after = after.subList(1, after.size());
            }
            if (role == Role.POSTER
                    && !after.isEmpty()
                    && ACCOUNT.matcher(after.get(0)).matches()) {
                return Optional.of(
                        new Byline(role, List.of(after.get(0)), String.join(" ", after.subList(1, after.size()))));
            }
            Optional<Names.Run> run = names.leading(after);
            if (run.isPresent() && isTail(run.get().rest())) {
                return Optional.of(new Byline(role, run.get().names(), run.get().rest()));
            }
        }
        return Optional.empty();
    }

    private boolean mayOpen(String plain) {
        int start = 0;
        while (start < plain.length() && !Character.isLetter(plain.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return firstWords.contains(plain.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The poster named somewhere in a line that names others too: "By A. B. Posted by admin on 3 May". */
    public Optional<Byline> posterWithin(CharSequence line) {
        if (line.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String lower = line.toString().toLowerCase(Locale.ROOT);
        for (String opening : posters) {
            int at = lower.indexOf(opening);
            if (at >= 0 && lower.length() == line.length()) {
                return read(line.subSequence(at + 1, Math.min(line.length(), at + LONGEST)));
            }
        }
        return Optional.empty();
    }

    /** What may follow the names of a byline: nothing, or something short that is no clause. */
    private static boolean isTail(String rest) {
        return rest.isEmpty()
                || Wording.words(rest) <= 8 && !Wording.endsSentence(rest) && !Character.isLowerCase(rest.charAt(0))
                || rest.matches("(à|a|en|in|em|в|from|de|depuis|le|el|on|em|para|pour|for)\\s.{2,60}")
                        && !Wording.endsSentence(rest);
    }
}
