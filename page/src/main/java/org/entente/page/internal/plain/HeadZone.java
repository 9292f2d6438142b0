// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Sections;
import org.entente.page.internal.furniture.Wording;
import org.jspecify.annotations.Nullable;

/** Judges the lines before the text: navigation, breadcrumb, headline, bylines, date, captions, standfirst. */
final class HeadZone {

    /** A byline may follow the first sentence or two (the standfirst), so many lines into the text. */
    private static final int STANDFIRST_LINES = 3;
    /** Navigation is made of lines of so few words. */
    private static final int NAVIGATION_WORDS = 5;
    /** A caption without any other mark is no longer than this, in words. */
    private static final int CAPTION_WORDS = 30;

    private final Phrases phrases = Phrases.standard();
    private final Bylines bylines = Bylines.standard();
    private final Sections sections = Sections.standard();
    private final DateLines dateLines = DateLines.standard();
    private final Credits credits = Credits.standard();
    private final TitleFinder titles = new TitleFinder();

    void judge(List<Line> lines, Verdicts verdicts, Facts facts, Extent extent, Language language) {
        int end = extent.start();
        int signedTo = end;
        for (int i = 0; i < Math.min(lines.size(), end + STANDFIRST_LINES + 1); i++) {
            if (isHeader(lines, verdicts, facts, i, language) && i >= end) {
                signedTo = i + 1;
            }
        }
        TitleFinder.@Nullable Title title = titles.find(lines, verdicts, end);
        if (title != null) {
            aroundTitle(lines, verdicts, facts, title, end);
        }
        int after = title == null ? 0 : title.line() + 1;
        for (int i = after; i < end; i++) {
            if (!verdicts.isDropped(i)) {
                betweenTitleAndText(lines, verdicts, i, signedTo, language);
            }
        }
        for (int i = Math.max(after, end); i < signedTo; i++) {
            if (!verdicts.isDropped(i)) {
                verdicts.keep(i, Block.Kind.STANDFIRST);
            }
        }
        lines.stream()
                .skip(end)
                .findFirst()
                .flatMap(line -> dateLines.dateline(line.text(), language))
                .ifPresent(date -> facts.published(date, false));
    }

    /** Leaves out what is furniture wherever it stands before the text. */
    private boolean isHeader(List<Line> lines, Verdicts verdicts, Facts facts, int i, Language language) {
        Line line = lines.get(i);
        Optional<Bylines.Byline> byline = bylines.read(line.text());
        if (byline.isPresent()) {
            facts.signed(byline.get().role(), byline.get().names());
            dateLines.read(byline.get().rest(), language).ifPresent(d -> facts.published(d.date(), d.said()));
            verdicts.drop(i, Reason.BYLINE);
            return true;
        }
        Optional<DateLines.DateLine> date = line.isText() ? Optional.empty() : dateLines.read(line.text(), language);
        if (date.isPresent()) {
            if (!date.get().updated()) {
                facts.published(date.get().date(), date.get().said());
            }
            besideDate(date.get().rest(), facts);
            verdicts.drop(i, Reason.DATELINE);
            return true;
        }
        String section = sections.labelled(line.text());
        if (section != null) {
            facts.section(section);
            verdicts.drop(i, Reason.NAVIGATION);
            return true;
        }
        Optional<Phrases.Found> phrase = phrases.find(line.text());
        if (phrase.isPresent() && !line.isText()) {
            verdicts.drop(i, phrase.get().reason());
        }
        return false;
    }

    /** Beside a date stands who wrote the page, or its section. */
    private void besideDate(String rest, Facts facts) {
        for (String part : rest.split("[|•·/,–—-]| par | by | por ")) {
            String piece = part.strip();
            Optional<Bylines.Byline> byline = bylines.read(piece);
            if (byline.isPresent()) {
                facts.signed(byline.get().role(), byline.get().names());
            } else if (sections.isSection(piece)) {
                facts.section(piece);
            } else if (Names.standard().isPerson(piece)) {
                facts.signed(Bylines.Role.AUTHOR, List.of(piece));
            }
        }
    }

    private void aroundTitle(List<Line> lines, Verdicts verdicts, Facts facts, TitleFinder.Title title, int end) {
        String wording = Wording.fold(lines.get(title.line()).textOf(title.span()));
        for (int i = 0; i < Math.min(lines.size(), Math.max(end, title.line()) + 1); i++) {
            if (i != title.line()) {
                repetition(lines.get(i), i, wording, verdicts, facts);
            }
        }
        for (int i = 0; i < title.line(); i++) {
            if (!verdicts.isDropped(i)) {
                beforeTitle(lines, verdicts, facts, i, title.line());
            }
        }
        List<String> around = new ArrayList<>(sections.steps(title.before()));
        facts.section(sections.last(around));
        String site = title.after().replaceAll("^[\\s|–—-]+", "").strip();
        if (!site.isEmpty()) {
            facts.site(site.substring(site.lastIndexOf('|') + 1).strip());
            around.add(site);
        }
        verdicts.keepPart(title.line(), Block.Kind.TITLE, title.span(), around);
    }

    /** The headline again: alone, at the end of a breadcrumb, or before the name of the site. */
    private void repetition(Line line, int i, String wording, Verdicts verdicts, Facts facts) {
        String folded = Wording.fold(line.text());
        if (folded.equals(wording)) {
            verdicts.drop(i, Reason.REPEATED_TITLE);
        } else if (folded.endsWith(wording) && TitleFinder.isBreadcrumb(folded, wording) && !line.endsSentence()) {
            int cut = breadcrumbEnd(line.text(), wording);
            List<String> steps = sections.steps(line.text().substring(0, cut));
            facts.section(sections.last(steps));
            List<String> shown = new ArrayList<>(steps);
            shown.add(line.text().substring(cut).strip());
            verdicts.drop(i, Reason.BREADCRUMB, shown);
        } else if (folded.startsWith(wording) && folded.length() - wording.length() <= 60 && !line.isText()) {
            String rest = folded.substring(wording.length()).strip();
            if (rest.length() > 1 && !Character.isLetterOrDigit(rest.charAt(0))) {
                String site = line.text()
                        .substring(line.text().length()
                                - Math.min(rest.length(), line.text().length()));
                facts.site(site.replaceAll("^[^\\p{L}\\d]+", "").strip());
                verdicts.drop(i, Reason.REPEATED_TITLE);
            }
        }
    }

    /** Where in a line its folded ending begins; folding may shorten it, so the shortest part that still folds to it is taken. */
    private static int breadcrumbEnd(String text, String ending) {
        int cut = Math.max(0, text.length() - ending.length() - 8);
        for (int i = Math.min(text.length(), text.length() - ending.length() + 8); i >= cut; i--) {
            if (i >= 0
                    && i <= text.length()
                    && Wording.fold(text.substring(i)).equals(ending)
                    && Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return Math.max(0, text.length() - ending.length());
    }

    private void beforeTitle(List<Line> lines, Verdicts verdicts, Facts facts, int i, int titleLine) {
        Line line = lines.get(i);
        List<String> steps = sections.steps(line.text());
        if (steps.size() > 1
                && (sections.isHome(steps.get(0)) || line.words() <= NAVIGATION_WORDS * 2 && !line.endsSentence())) {
            facts.section(sections.last(steps));
            verdicts.drop(i, Reason.BREADCRUMB, steps);
        } else if (line.words() <= NAVIGATION_WORDS && !line.endsSentence()) {
            // Directly above the headline stands its section; further up, the menu.
            boolean last =
                    i == titleLine - 1 || sections.isSection(line.text()) && followedByDropped(verdicts, i, titleLine);
            boolean menu = i > 0 && sections.isSection(lines.get(i - 1).text());
            if (last && !menu) {
                facts.section(sections.isGeneric(line.text()) ? null : line.text());
            }
            verdicts.drop(i, Reason.NAVIGATION);
        } else if (credits.mark(line.text())) {
            verdicts.keep(i, Block.Kind.CAPTION);
        } else {
            verdicts.keep(i, Block.Kind.HEADING);
        }
    }

    private static boolean followedByDropped(Verdicts verdicts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!verdicts.isDropped(i)) {
                return false;
            }
        }
        return true;
    }

    private void betweenTitleAndText(List<Line> lines, Verdicts verdicts, int i, int end, Language language) {
        Line line = lines.get(i);
        boolean signedBefore = hasHeader(verdicts, 0, i);
        boolean signedAfter = hasHeader(verdicts, i + 1, end);
        if (credits.mark(line.text()) || PlainReader.foreign(line.text(), language)) {
            verdicts.keep(i, Block.Kind.CAPTION);
        } else if (signedBefore && line.words() <= CAPTION_WORDS) {
            verdicts.keep(i, Block.Kind.CAPTION);
        } else if (signedAfter && (line.endsSentence() || line.words() > NAVIGATION_WORDS)) {
            verdicts.keep(i, Block.Kind.STANDFIRST);
        } else if (signedAfter && sections.isSection(line.text())) {
            verdicts.drop(i, Reason.NAVIGATION);
        } else {
            verdicts.keep(i, line.endsSentence() ? Block.Kind.PARAGRAPH : Block.Kind.HEADING);
        }
    }

    private static boolean hasHeader(Verdicts verdicts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verdicts.isDroppedAs(i, Reason.BYLINE) || verdicts.isDroppedAs(i, Reason.DATELINE)) {
                return true;
            }
        }
        return false;
    }
}
