// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.date.Dates;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Persons;
import org.entente.page.internal.furniture.Wording;
import org.jsoup.nodes.Document;
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

    private static final Pattern IN_URL = Pattern.compile("/(20\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

    static PageFacts of(
            Document page,
            List<HtmlBlock> blocks,
            JsonLd stated,
            Metas metas,
            Selection selection,
            @Nullable String title,
            Language language,
            String location) {
        Surroundings seen = Surroundings.of(blocks, selection, selection.heading(), language);
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
                                () -> marked(page),
                                stated::authors),
                        Markup.bare(site)),
                bylines);
        String section = stated.section() == null ? metas.section() : stated.section();
        String named = metas.site() == null ? stated.publisher() : metas.site();
        return new PageFacts(
                authors,
                poster,
                section == null ? seen.section() : section,
                published(page, seen, stated, metas, selection, language, location),
                named != null ? named : seen.site() != null ? seen.site() : besideTitle(page.title(), title));
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

    /** Elements that are marked as holding the author. */
    private static List<String> marked(Document page) {
        List<String> names = new ArrayList<>();
        for (String query : List.of(
                "[rel=author]",
                "[itemprop=author] [itemprop=name]",
                "[itemprop=author]",
                "[class*=byline] a",
                "[class*=author-name]",
                "[class*=author] a",
                "[class*=byline]",
                "[class=author]")) {
            for (Element element : page.select(query)) {
                String text = Markup.spaced(element.text());
                boolean byline = Bylines.standard().read(text).isPresent();
                if (text.length() < 80 && (byline || Names.standard().isPerson(Persons.spelled(text)))) {
                    names.add(text);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return names;
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
            Document page,
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
                .or(() -> first(marked(page, "[itemprop=datePublished]"), language))
                .or(() -> visible(page, seen, selection, language))
                .or(() -> inUrl(page, location))
                .orElse(null);
    }

    private static List<String> marked(Document page, String query) {
        return page.select(query).stream()
                .map(time -> time.hasAttr("content")
                        ? time.attr("content")
                        : time.hasAttr("datetime") ? time.attr("datetime") : time.text())
                .toList();
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
            Document page, Surroundings seen, Selection selection, Language language) {
        if (seen.date() != null) {
            return Optional.of(seen.date());
        }
        for (Element time : page.select("time[datetime]")) {
            Optional<Dates.Found> found = Dates.standard().find(time.attr("datetime"), language);
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

    private static Optional<PartialDate> inUrl(Document page, String location) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        for (String url : List.of(location, canonical == null ? "" : canonical.attr("href"))) {
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
