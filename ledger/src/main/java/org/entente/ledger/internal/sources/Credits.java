// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.source.Outlet;

/**
 * The agency whose words a page prints, as it says itself: in the dateline before the first sentence ("PARIS, 3 mai (AFP) —"), in the
 * byline ("La rédaction avec EFE"), or behind the last sentence ("(Reuters)").
 */
public final class Credits {

    /** A dateline ends within so many characters. */
    private static final int DATELINE = 90;
    /** Longer names in brackets are remarks. */
    private static final int MOST_WORDS = 4;
    /** Shorter names of agencies are too often something else in brackets. */
    private static final int LEAST_LETTERS = 3;

    /** A place and perhaps a date, the agency in brackets, a dash. */
    private static final Pattern BRACKETS =
            Pattern.compile("^[\\p{Lu}][^()]{1," + DATELINE + "}\\(([^()]{2,40})\\)\\s*[-–—.:]");

    /** "МОСКВА, 3 мая. /ТАСС/. ..." */
    private static final Pattern STROKES = Pattern.compile("^[\\p{Lu}][^/]{1," + DATELINE + "}/([^/]{2,40})/");
    /** "(Reuters)" at the very end. */
    private static final Pattern CLOSING = Pattern.compile("[(/\\[]\\s*([^()/\\[\\]]{2,60})\\s*[)/\\]]\\s*\\.?\\s*$");

    private static final List<Pattern> BYLINES = bylines();

    private Credits() {}

    /** The name of the agency, as the registry has it or as the page writes it; empty when the page credits none. */
    public static Optional<String> of(Article article) {
        List<String> body = article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.STANDFIRST)
                .map(article::textOf)
                .map(String::strip)
                .toList();
        if (!body.isEmpty()) {
            Optional<String> credit = body.stream()
                    .limit(2)
                    .flatMap(p -> dateline(p).stream())
                    .findFirst()
                    .or(() -> closing(body.get(body.size() - 1)));
            if (credit.isPresent()) {
                return credit;
            }
        }
        return article.authors().stream().flatMap(a -> byline(a).stream()).findFirst();
    }

    private static Optional<String> dateline(String paragraph) {
        for (Pattern pattern : List.of(BRACKETS, STROKES)) {
            Matcher matcher = pattern.matcher(paragraph);
            if (matcher.find()) {
                String name = matcher.group(1).strip();
                Optional<String> known = agency(name);
                if (known.isPresent()) {
                    return known;
                }
                if (pattern == BRACKETS && isName(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> closing(String paragraph) {
        Matcher matcher = CLOSING.matcher(paragraph);
        return matcher.find() ? anyAgency(matcher.group(1)) : anyAgency(paragraph);
    }

    private static Optional<String> byline(String author) {
        Optional<String> whole = anyAgency(author);
        if (whole.isPresent()) {
            return whole;
        }
        for (Pattern pattern : BYLINES) {
            Matcher matcher = pattern.matcher(author);
            if (matcher.find()) {
                String name = matcher.group(1).strip();
                Optional<String> known = anyAgency(name);
                if (known.isPresent() || isAgencyName(name)) {
                    return known.isPresent() ? known : Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** "AFP et Reuters", "AFP, EFE": the first that is known. */
    private static Optional<String> anyAgency(String names) {
        for (String name : names.split("\\s*(?:,|/|;|\\bet\\b|\\band\\b|\\by\\b|\\be\\b|\\bи\\b)\\s*")) {
            Optional<String> known = agency(name);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> agency(String name) {
        return name.strip().length() < LEAST_LETTERS
                ? Optional.empty()
                : Outlets.named(name).filter(outlet -> outlet.kind().isAgency()).map(Outlet::name);
    }

    /** An agency that the registry does not know has a short name in capitals or a name that says so. */
    private static boolean isName(String text) {
        String[] words = text.split("\\s+");
        return words.length <= MOST_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isAgencyName(String text) {
        boolean says = text.toLowerCase(Locale.ROOT).matches(".*(?:presse?|agen|news|нов|агент).*");
        return isName(text) && (says || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    private static List<Pattern> bylines() {
        List<Pattern> patterns = new ArrayList<>();
        for (String[] row : Lexicon.rows("credits.tsv")) {
            for (String phrase : row[1].split("\\|")) {
                patterns.add(
                        Pattern.compile("(?<!\\p{L})(?iu:" + Pattern.quote(phrase) + ")\\s*(\\p{Lu}[^()]{1,60})$"));
            }
        }
        return patterns;
    }
}
