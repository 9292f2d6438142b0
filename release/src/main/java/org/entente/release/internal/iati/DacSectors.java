// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.util.Map;

/** Sectors of the OECD DAC's Creditor Reporting System, 3 digits (IATI code list SectorCategory, active codes). */
final class DacSectors {

    private static final String DAC_5 = "1";
    private static final String DAC_3 = "2";
    private static final String OWN = "99";
    private static final int PURPOSE_DIGITS = 5;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("111", "Education, Level Unspecified"),
            Map.entry("112", "Basic Education"),
            Map.entry("113", "Secondary Education"),
            Map.entry("114", "Post-Secondary Education"),
            Map.entry("121", "Health, General"),
            Map.entry("122", "Basic Health"),
            Map.entry("123", "Non-communicable diseases (NCDs)"),
            Map.entry("130", "Population Policies/Programmes & Reproductive Health"),
            Map.entry("140", "Water Supply & Sanitation"),
            Map.entry("151", "Government & Civil Society-general"),
            Map.entry("152", "Conflict, Peace & Security"),
            Map.entry("160", "Other Social Infrastructure & Services"),
            Map.entry("210", "Transport & Storage"),
            Map.entry("220", "Communications"),
            Map.entry("231", "Energy Policy"),
            Map.entry("232", "Energy generation, renewable sources"),
            Map.entry("233", "Energy generation, non-renewable sources"),
            Map.entry("234", "Hybrid energy plants"),
            Map.entry("235", "Nuclear energy plants"),
            Map.entry("236", "Energy distribution"),
            Map.entry("240", "Banking & Financial Services"),
            Map.entry("250", "Business & Other Services"),
            Map.entry("311", "Agriculture"),
            Map.entry("312", "Forestry"),
            Map.entry("313", "Fishing"),
            Map.entry("321", "Industry"),
            Map.entry("322", "Mineral Resources & Mining"),
            Map.entry("323", "Construction"),
            Map.entry("331", "Trade Policies & Regulations"),
            Map.entry("332", "Tourism"),
            Map.entry("410", "General Environment Protection"),
            Map.entry("430", "Other Multisector"),
            Map.entry("510", "General Budget Support"),
            Map.entry("520", "Development Food Assistance"),
            Map.entry("530", "Other Commodity Assistance"),
            Map.entry("600", "Action Relating to Debt"),
            Map.entry("720", "Emergency Response"),
            Map.entry("730", "Reconstruction Relief & Rehabilitation"),
            Map.entry("740", "Disaster Prevention & Preparedness"),
            Map.entry("910", "Administrative Costs of Donors"),
            Map.entry("930", "Refugees in Donor Countries"),
            Map.entry("998", "Unallocated / Unspecified"));

    private DacSectors() {}

    /** The number of the vocabulary that has this code: DAC's with three or five digits, else our own (military, whole sections). */
    static String vocabulary(String code) {
        if (NAMES.containsKey(code)) {
            return DAC_3;
        }
        boolean isPurpose = code.length() == PURPOSE_DIGITS && NAMES.containsKey(code.substring(0, 3));
        return isPurpose ? DAC_5 : OWN;
    }

    /** English name; the code itself when it has none. */
    static String name(String code) {
        return code.equals("MIL") ? "Military" : NAMES.getOrDefault(code, code);
    }
}
