// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Dates as the cells of a table have them. */
public final class Dates {

    private Dates() {}

    public static @Nullable String iso(@Nullable TimeSpan date) {
        return date == null ? null : date.iso();
    }

    public static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    /** The first day that can be meant. */
    public static @Nullable String firstDay(@Nullable TimeSpan date) {
        return date == null ? null : date.from().firstDay().toString();
    }

    /** The last day that can be meant. */
    public static @Nullable String lastDay(@Nullable TimeSpan date) {
        return date == null ? null : date.end().lastDay().toString();
    }
}
