// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two releases.
 *
 * @param key the row, its key columns joined by a blank
 * @param column which value changed; null when it is about the whole row
 * @param before the value in the release before
 * @param after the value now; of a merged entry, the entry it is part of
 */
public record Change(
        String table,
        String key,
        Kind kind,
        @Nullable String column,
        @Nullable String before,
        @Nullable String after) {

    /** What happened. */
    public enum Kind {
        ADDED,
        /** Nothing in the ledger says it any longer. */
        GONE,
        /** Is part of another entry now. */
        MERGED,
        /** Is in the ledger, but not among what was asked for. */
        LEFT_OUT,
        CHANGED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
