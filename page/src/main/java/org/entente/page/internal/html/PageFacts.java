// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.date.Dates;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Persons;
import org.entente.page.internal.furniture.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote the page, when it was published, and under which section, from metadata first and from what is to be seen second. */
record PageFacts(
        List<String> authors,
        @Nullable String postedBy,
        @Nullable String section,
        @Nullable PartialDate published,
        @Nullable String site) {

    /** More names in a byline are the site's whole staff. */
    private static final int MOST_TOGETHER = 5;

    /** A mark with more characters holds more than a name. */
    private static final int LONGEST_MARK = 80;

    private static final Pattern IN_URL = Pattern.compile("/(20\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

    static PageFacts of(
            Landmarks marks,
            List<HtmlBlock> blocks,
            JsonLd stated,
            Metas metas,
            Selection selection,
            @Nullable String title,
            Language language,
            String location) {
        Surroundings seen = new Surroundings(blocks, selection, language);
        String site = String.valueOf(stated.publisher()) + " " + metas.site();
        List<List<String>> bylines = selection.writers();
        List<String> written = bylines.stream().flatMap(List::stream).toList();
        String poster = selection.poster();
        List<String> authors = completed(
                authors(
                        List.of(
                                stated::people,
                                metas::authors,
                                () -> written,
                                seen::names,
                                () -> marked(marks),
                                stated::authors),
                        Markup.bare(site)),
                bylines);
        String section = stated.section() == null ? metas.section() : stated.section();
        String named = metas.site() == null ? stated.publisher() : metas.site();
        return new PageFacts(
                authors,
                poster,
                section == null ? seen.section() : section,
                published(marks, seen, stated, metas, selection, language, location),
                named != null ? named : site(seen, marks, title));
    }

    private static @Nullable String site(Surroundings seen, Landmarks marks, @Nullable String title) {
        String told = seen.site();
        return told != null ? told : besideTitle(marks.title(), title);
    }

    /** What stands beside the headline in the page's title: "Site : headline". */
    private static @Nullable String besideTitle(String pageTitle, @Nullable String title) {
        String whole = Markup.plain(pageTitle).replace('\u00A0', ' ');
        int at = title == null ? -1 : whole.indexOf(title.replace('\u00A0', ' '));
        if (title == null || at < 0) {
            return null;
        }
        String before = whole.substring(0, at);
        String after = whole.substring(at + title.length());
        String beside =
                (before.isBlank() ? after : before).replaceAll("^[\\s\u00A0|:–—•·»-]+|[\\s\u00A0|:–—•·»-]+$", "");
        return beside.isEmpty() || Wording.words(beside) > 6 ? null : beside;
    }

    /** The first of several sources that names people; the site itself is an author only when nobody else is. */
    private static List<String> authors(List<Supplier<List<String>>> sources, String site) {
        List<String> fallback = List.of();
        for (Supplier<List<String>> source : sources) {
            List<String> names = clean(source.get());
            List<String> people = people(
                    names.stream().filter(n -> !site.contains(Markup.bare(n))).toList());
            if (!people.isEmpty()) {
                return people;
            }
            fallback = fallback.isEmpty() ? names : fallback;
        }
        return fallback;
    }

    /** Without agencies and the like, when there are people beside them. */
    private static List<String> people(List<String> names) {
        List<String> people = names.stream()
                .filter(n -> Names.standard().isPerson(Persons.spelled(n))
                        && !Names.standard().isOrganisation(n))
                .toList();
        return people.isEmpty() ? names : people;
    }

    /** The byline on the page, when it holds everybody that the metadata name and somebody more. */
    private static List<String> completed(List<String> named, List<List<String>> bylines) {
        List<String> bare = named.stream().map(Markup::bare).toList();
        return bylines.stream()
                .map(PageFacts::clean)
                .filter(byline -> !bare.isEmpty()
                        && byline.size() > bare.size()
                        && byline.size() <= MOST_TOGETHER
                        && byline.stream().map(Markup::bare).toList().containsAll(bare))
                .findFirst()
                .orElse(named);
    }

    /** Names in elements that are marked as holding the author. */
    private static List<String> marked(Landmarks marks) {
        for (Function<Landmarks, Stream<Element>> group : marks.authorMarks()) {
            List<String> names = group.apply(marks)
                    .map(element -> Markup.spaced(element.text()))
                    .filter(text -> text.length() < LONGEST_MARK
                            && (Bylines.standard().read(text).isPresent()
                                    || Names.standard().isPerson(Persons.spelled(text))))
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> clean(List<String> names) {
        Set<String> clean = new LinkedHashSet<>();
        for (String name : names) {
            for (String one : AuthorNames.of(name)) {
                clean.add(Persons.spelled(one));
            }
        }
        return List.copyOf(clean);
    }

    private static @Nullable PartialDate published(
            Landmarks marks,
            Surroundings seen,
            JsonLd stated,
            Metas metas,
            Selection selection,
            Language language,
            String location) {
        List<String> named = new ArrayList<>();
        if (stated.published() != null) {
            named.add(String.valueOf(stated.published()));
        }
        named.addAll(metas.dates());
        return first(named, language)
                .or(() -> first(marks.published(), language))
                .or(() -> visible(marks, seen, selection, language))
                .or(() -> inUrl(marks, location))
                .orElse(null);
    }

    private static Optional<PartialDate> first(List<String> named, Language language) {
        for (String date : named) {
            Optional<Dates.Found> found = Dates.standard().find(date, language);
            if (found.isPresent()) {
                return found.map(Dates.Found::date);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> visible(
            Landmarks marks, Surroundings seen, Selection selection, Language language) {
        PartialDate near = seen.date();
        if (near != null) {
            return Optional.of(near);
        }
        for (String time : marks.times()) {
            Optional<Dates.Found> found = Dates.standard().find(time, language);
            if (found.isPresent()) {
                return Optional.of(found.get().date());
            }
        }
        for (Selection.Piece piece :
                selection.kept().subList(0, Math.min(2, selection.kept().size()))) {
            Optional<PartialDate> dateline = DateLines.standard().dateline(piece.text(), language);
            if (dateline.isPresent()) {
                return dateline;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> inUrl(Landmarks marks, String location) {
        String canonical = marks.canonical();
        for (String url : List.of(location, canonical == null ? "" : canonical)) {
            Matcher matcher = IN_URL.matcher(url);
            if (matcher.find()) {
                return Dates.standard()
                        .find(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), Language.UNKNOWN)
                        .map(Dates.Found::date);
            }
        }
        return Optional.empty();
    }
}
