// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column, with all that the codebook says of it.
 *
 * @param <R> what a row is made of
 * @param unit unit of measure, empty when it has none
 * @param about what a value means
 * @param coding the closed list, standard or shape that values keep to; empty for free text
 * @param missing what an empty cell means; empty when there is always a value
 * @param value the cell of a row, null when unknown
 */
public record Column<R>(
        String name,
        Kind kind,
        String unit,
        String about,
        String coding,
        String missing,
        Function<R, @Nullable Object> value) {

    /** What an empty cell means unless said otherwise. */
    static final String UNSAID = "no source says";

    Column<R> in(String newUnit) {
        return new Column<>(name, kind, newUnit, about, coding, missing, value);
    }

    /** Says what an empty cell means. */
    Column<R> emptyWhen(String reason) {
        return new Column<>(name, kind, unit, about, coding, reason, value);
    }

    @Nullable
    Object cell(R row) {
        Object cell = value.apply(row);
        if (cell != null && !kind.type().isInstance(cell)) {
            throw new IllegalStateException(name + " is no " + kind.label() + ": " + cell.getClass());
        }
        if (cell instanceof String text) {
            return Wellformed.text(text);
        }
        return cell;
    }
}
