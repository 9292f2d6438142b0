// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.Map;

/**
 * Short English names of sectors: OECD DAC three-digit codes (DAC and CRS code lists, sector categories) and {@code MIL}, our own
 * for what stands outside them.
 */
public final class Sectors {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("110", "education"),
            Map.entry("111", "education"),
            Map.entry("112", "basic education"),
            Map.entry("113", "secondary education"),
            Map.entry("114", "higher education"),
            Map.entry("120", "health"),
            Map.entry("121", "health"),
            Map.entry("122", "basic health"),
            Map.entry("123", "non-communicable diseases"),
            Map.entry("130", "population"),
            Map.entry("140", "water"),
            Map.entry("150", "government and civil society"),
            Map.entry("151", "government and civil society"),
            Map.entry("152", "conflict, peace and security"),
            Map.entry("160", "social services and culture"),
            Map.entry("210", "transport"),
            Map.entry("220", "communications"),
            Map.entry("230", "energy"),
            Map.entry("240", "banking and finance"),
            Map.entry("250", "business"),
            Map.entry("310", "agriculture, forestry, fishing"),
            Map.entry("311", "agriculture"),
            Map.entry("312", "forestry"),
            Map.entry("313", "fishing"),
            Map.entry("320", "industry, mining, construction"),
            Map.entry("321", "industry"),
            Map.entry("322", "mining"),
            Map.entry("323", "construction"),
            Map.entry("331", "trade"),
            Map.entry("332", "tourism"),
            Map.entry("410", "environment"),
            Map.entry("430", "several sectors"),
            Map.entry("510", "budget support"),
            Map.entry("520", "food aid"),
            Map.entry("600", "debt"),
            Map.entry("720", "emergency"),
            Map.entry("MIL", "military"));

    private Sectors() {}

    /** The name of a code; the code itself when it has none. */
    public static String nameOf(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
