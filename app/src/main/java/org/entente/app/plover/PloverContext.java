// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PLOVER's contexts, as far as the sector of an event tells one. */
public final class PloverContext {

    /** Sectors of the OECD DAC, by the beginning of their code, and {@code MIL}. */
    private static final Map<String, String> BY_SECTOR = Map.ofEntries(
            Map.entry("MIL", "military"),
            Map.entry("12", "health"),
            Map.entry("13", "health"),
            Map.entry("152", "peacekeeping"),
            Map.entry("22", "technology"),
            Map.entry("24", "economic"),
            Map.entry("25", "economic"),
            Map.entry("321", "economic"),
            Map.entry("322", "natural_resource"),
            Map.entry("33", "economic"),
            Map.entry("41", "environment"),
            Map.entry("51", "economic"),
            Map.entry("60", "economic"),
            Map.entry("72", "disasters"),
            Map.entry("73", "disasters"),
            Map.entry("74", "disasters"));

    private PloverContext() {}

    public static Optional<String> of(@Nullable String sector) {
        if (sector == null) {
            return Optional.empty();
        }
        for (int length = sector.length(); length >= 2; length--) {
            String context = BY_SECTOR.get(sector.substring(0, length));
            if (context != null) {
                return Optional.of(context);
            }
        }
        return Optional.empty();
    }
}
