// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.model.article.PartialDate;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Dates on the command line. */
final class Dates {

    private Dates() {}

    /** @throws EntenteException USAGE when it is no day, month or year */
    static PartialDate parse(String text, String option) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException e) {
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    option + " takes a day, a month or a year, as 2026-01-21, 2026-01 or 2026; not '" + text + "'");
        }
    }

    /**
     * A moment, as ISO 8601 writes it.
     *
     * @throws EntenteException USAGE when it is none
     */
    static String instant(String text, String option) {
        try {
            return Instant.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new EntenteException.User(
                    FaultCode.USAGE, option + " takes a moment, as 2026-11-24T12:00:00Z; not '" + text + "'");
        }
    }

    /** The last day of a date that was given, else today. */
    static LocalDate dayOrToday(@Nullable String text, String option) {
        return text == null ? LocalDate.now() : parse(text, option).lastDay();
    }
}
