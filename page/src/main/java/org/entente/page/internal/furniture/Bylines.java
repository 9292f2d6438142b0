// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, Role> openings = new HashMap<>();
    private final Names names = Names.standard();

    private Bylines() {
        for (String[] row : DataFile.rows(Bylines.class, "bylines.tsv", 3)) {
            openings.putIfAbsent(row[2], "poster".equals(row[1]) ? Role.POSTER : Role.AUTHOR);
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
        List<String> words = new ArrayList<>(
                List.of(plain.replaceAll("^[\\p{Punct}•–—\\s]+", "").split("[\\s\u00A0\u202F]+")));
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

    /** The poster named somewhere in a line that names others too: "By A. B. Posted by admin on 3 May". */
    public Optional<Byline> posterWithin(CharSequence line) {
        if (line.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String lower = line.toString().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Role> opening : openings.entrySet()) {
            int at = opening.getValue() == Role.POSTER ? lower.indexOf(' ' + opening.getKey() + ' ') : -1;
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
