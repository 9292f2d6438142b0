// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;
import org.entente.model.article.PartialDate;
import org.entente.model.source.Outlet;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The article behind a quote, as the reading in force has it.
 *
 * @param page lower-case hex SHA-256 of the page's bytes
 * @param location path or URL the page was read from
 * @param published when it was published, null when neither the page nor the user says so
 * @param publishedAssumed whether {@code published} was given by the user
 * @param outlet who publishes it, with country, kind and reliability
 * @param credit the agency whose words it prints, as the page itself says; null when it credits none
 * @param origin whose words these are: the agency that is credited, else the publisher; for a copy that of the first page of the
 *     same text. Articles of one origin are one source, however many they are
 */
public record SourceArticle(
        String page,
        String location,
        @Nullable String title,
        @Nullable String site,
        List<String> authors,
        @Nullable PartialDate published,
        boolean publishedAssumed,
        Language language,
        Outlet outlet,
        @Nullable String credit,
        String origin) {

    public SourceArticle {
        authors = List.copyOf(authors);
    }
}
