// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.util.Set;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which entries, or which timeline events, to list. Null and empty mean "any".
 *
 * <pre>{@code
 * EntryFilter.between("CUB", "RUS").with(Form.DELIVERY).from(new PartialDate("2025"))
 * }</pre>
 *
 * @param country one side, whichever
 * @param other the other side, whichever
 * @param forms any of these forms
 * @param statuses any of these statuses (entries only)
 * @param sector the sector, or the beginning of its code ({@code 12} is all of health)
 * @param from something of it happens, or is reported, on or after this date
 * @param to something of it happens, or is reported, on or before this date
 * @param text all of these words in its label, names, places or quotes, whatever their case and accents
 * @param page content hash of a page that mentions it
 * @param rejected also what reviewers rejected
 */
public record EntryFilter(
        @Nullable String country,
        @Nullable String other,
        Set<Form> forms,
        Set<Status> statuses,
        @Nullable String sector,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String text,
        @Nullable String page,
        boolean rejected) {

    public EntryFilter {
        forms = Set.copyOf(forms);
        statuses = Set.copyOf(statuses);
        if (country == null && other != null) {
            throw new IllegalArgumentException("the other side of no country");
        }
    }

    /** Everything. */
    public static EntryFilter all() {
        return new EntryFilter(null, null, Set.of(), Set.of(), null, null, null, null, null, false);
    }

    /** Between two countries or bodies, in either direction. */
    public static EntryFilter between(String country, String other) {
        return new EntryFilter(country, other, Set.of(), Set.of(), null, null, null, null, null, false);
    }

    /** With one country or body on either side. */
    public static EntryFilter of(String country) {
        return new EntryFilter(country, null, Set.of(), Set.of(), null, null, null, null, null, false);
    }

    /** What one page mentions. */
    public static EntryFilter on(String page) {
        return new EntryFilter(null, null, Set.of(), Set.of(), null, null, null, null, page, false);
    }

    public EntryFilter with(Form... anyOf) {
        return new EntryFilter(country, other, Set.of(anyOf), statuses, sector, from, to, text, page, rejected);
    }

    public EntryFilter with(Status... anyOf) {
        return new EntryFilter(country, other, forms, Set.of(anyOf), sector, from, to, text, page, rejected);
    }

    public EntryFilter inSector(@Nullable String code) {
        return new EntryFilter(country, other, forms, statuses, code, from, to, text, page, rejected);
    }

    public EntryFilter from(@Nullable PartialDate date) {
        return new EntryFilter(country, other, forms, statuses, sector, date, to, text, page, rejected);
    }

    public EntryFilter to(@Nullable PartialDate date) {
        return new EntryFilter(country, other, forms, statuses, sector, from, date, text, page, rejected);
    }

    public EntryFilter saying(@Nullable String words) {
        return new EntryFilter(country, other, forms, statuses, sector, from, to, words, page, rejected);
    }

    /** With what reviewers rejected, which is left out else. */
    public EntryFilter withRejected() {
        return new EntryFilter(country, other, forms, statuses, sector, from, to, text, page, true);
    }
}
