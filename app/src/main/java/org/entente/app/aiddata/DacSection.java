// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.aiddata;

import java.util.Map;

/** Sections of the OECD DAC's sectors, which AidData codes. */
final class DacSection {

    /** Unallocated or unspecified. */
    static final String UNALLOCATED = "998";

    /** By the first two digits; sectors that are not here are a section of their own. */
    private static final Map<String, String> BY_GROUP = Map.of(
            "11", "110",
            "12", "120",
            "15", "150",
            "16", "160",
            "23", "230",
            "31", "310",
            "32", "320",
            "33", "330",
            "72", "700",
            "73", "700");

    private DacSection() {}

    /** The section of a three-digit sector. What is military has none of its own and counts as government. */
    static String of(String sector) {
        if (sector.equals("MIL")) {
            return "150";
        }
        if (sector.equals("740")) {
            return "700";
        }
        return BY_GROUP.getOrDefault(sector.substring(0, 2), sector);
    }
}
