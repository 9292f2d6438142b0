// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.Locale;

/** Whether the sentence says that it is so, that it is not, or leaves it open ("may", "if"). */
public enum Polarity {
    ASSERTED,
    DENIED,
    HYPOTHETICAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Polarity ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
