// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * above it, the site's name in the notice at the foot.
 *
 * @param names people who stand beside the date
 */
record Surroundings(
        @Nullable PartialDate date,
        List<String> names,
        @Nullable String section,
        @Nullable String site) {

    /** So many blocks around the headline and the first paragraph are looked at. */
    private static final int NEAR = 15;
    /** A section's name has no more words. */
    private static final int SECTION_WORDS = 4;

    static Surroundings of(List<HtmlBlock> blocks, Selection selection, int heading, Language language) {
        PartialDate date = null;
        List<String> names = new ArrayList<>();
        String section = null;
        String site = null;
        for (HtmlBlock block : blocks) {
            boolean near = block.order() >= selection.first() - NEAR && block.order() <= selection.first() + 3;
            Optional<DateLines.DateLine> line =
                    near && date == null ? DateLines.standard().read(block.text(), language) : Optional.empty();
            if (line.isPresent() && !line.get().updated()) {
                date = line.get().date();
                for (String part : line.get().rest().split("[|•·/,–—]")) {
                    if (Names.standard().isPerson(part.strip())) {
                        names.add(part.strip());
                    } else if (Sections.standard().isSection(part.strip())) {
                        section = part.strip();
                    }
                }
            }
            if (section == null && heading >= 0 && block.order() < heading && block.order() >= heading - 3) {
                section = section(block, block.order() == heading - 1);
            }
            if (site == null && block.order() > selection.last()) {
                site = Publishers.standard()
                        .inDisclaimer(block.text())
                        .or(() -> Publishers.standard().inRights(block.text()))
                        .orElse(null);
            }
        }
        return new Surroundings(date, names, section, site);
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
