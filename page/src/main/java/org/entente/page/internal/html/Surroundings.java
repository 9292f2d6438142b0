// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Publishers;
import org.entente.page.internal.furniture.Sections;
import org.entente.page.internal.furniture.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen around the article of a page that has no metadata: the line with date and name under the headline, the section
 * above it, the site's name in the notice at the foot. Each is looked for only when it is asked for. For one page, one thread.
 */
final class Surroundings {

    /** So many blocks around the headline and the first paragraph are looked at. */
    private static final int NEAR = 15;
    /** A section's name has no more words. */
    private static final int SECTION_WORDS = 4;

    /** The line with the date: who and what section stand beside it. */
    private record Dated(
            @Nullable PartialDate date,
            List<String> names,
            @Nullable String section) {}

    private final List<HtmlBlock> blocks;
    private final Selection selection;
    private final Language language;
    private @Nullable Dated dated;

    Surroundings(List<HtmlBlock> blocks, Selection selection, Language language) {
        this.blocks = blocks;
        this.selection = selection;
        this.language = language;
    }

    @Nullable
    PartialDate date() {
        return dated().date;
    }

    /** People who stand beside the date. */
    List<String> names() {
        return dated().names;
    }

    private Dated dated() {
        if (dated == null) {
            dated = blocks.stream()
                    .filter(block ->
                            block.order() >= selection.first() - NEAR && block.order() <= selection.first() + 3)
                    .flatMap(block -> DateLines.standard().read(block.text(), language).stream())
                    .filter(line -> !line.updated())
                    .findFirst()
                    .map(Surroundings::dated)
                    .orElse(new Dated(null, List.of(), null));
        }
        return dated;
    }

    private static Dated dated(DateLines.DateLine line) {
        List<String> names = new ArrayList<>();
        String section = null;
        for (String part : line.rest().split("[|•·/,–—]")) {
            if (Names.standard().isPerson(part.strip())) {
                names.add(part.strip());
            } else if (Sections.standard().isSection(part.strip())) {
                section = part.strip();
            }
        }
        return new Dated(line.date(), List.copyOf(names), section);
    }

    @Nullable
    String section() {
        int heading = selection.heading();
        String besideDate = dated().section;
        if (besideDate != null || heading < 0) {
            return besideDate;
        }
        for (HtmlBlock block : blocks.subList(Math.max(0, heading - 3), heading)) {
            String section = section(block, block.order() == heading - 1);
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    /** The publisher's name in a disclaimer or notice of rights below the text. */
    @Nullable
    String site() {
        return blocks.stream()
                .filter(block -> block.order() > selection.last())
                .flatMap(
                        block -> Publishers.standard()
                                .inDisclaimer(block.text())
                                .or(() -> Publishers.standard().inRights(block.text()))
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String section(HtmlBlock block, boolean last) {
        if (block.hint() != null && block.hint().reason() == Reason.NAVIGATION) {
            return null;
        }
        Sections sections = Sections.standard();
        String labelled = sections.labelled(block.text());
        if (labelled != null) {
            return labelled;
        }
        List<String> steps = sections.steps(block.text());
        boolean crumbs = steps.size() > 1
                && steps.size() <= 4
                && steps.stream().allMatch(s -> Wording.words(s) <= SECTION_WORDS);
        if (steps.size() > 1 && sections.isHome(steps.get(0)) || crumbs && block.linkChars() > 0) {
            return sections.last(steps.subList(0, Math.min(steps.size(), 3)));
        }
        boolean kicker = last
                && Wording.words(block.text()) <= SECTION_WORDS
                && !Wording.endsSentence(block.text())
                && block.text().chars().noneMatch(Character::isDigit);
        return (kicker || sections.isSection(block.text())) && !sections.isGeneric(block.text()) ? block.text() : null;
    }
}
