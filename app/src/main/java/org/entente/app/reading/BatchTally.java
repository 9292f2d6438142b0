// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/** Counts what became of the pages of one run. Not thread-safe. */
public final class BatchTally {

    private static final String LANGUAGE = "language ";
    private static final String FAULT = "fault ";

    /** Memory must not grow with what is read; nobody reads a longer list on a screen, and a file has them all. */
    static final int MOST_KEPT = 1_000;

    private int read;
    private int unchanged;
    private int mentions;
    private int passedOver;
    private final Map<Language, Integer> languages = new HashMap<>();
    private final Map<FaultCode, Integer> faults = new EnumMap<>(FaultCode.class);
    private final List<PageOutcome.Refused> refused = new ArrayList<>();

    public void read(int mentionsOfPage, Language language, boolean ledgerUnchanged) {
        languages.merge(language, 1, Integer::sum);
        read++;
        mentions += mentionsOfPage;
        unchanged += ledgerUnchanged ? 1 : 0;
    }

    public void passedOver() {
        passedOver++;
    }

    /** Pages that came with many others and hold nothing to be coded. */
    public int pagesPassedOver() {
        return passedOver;
    }

    /** All counts by name, for {@link #restore}. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("read", read);
        counts.put("unchanged", unchanged);
        counts.put("mentions", mentions);
        counts.put("passed over", passedOver);
        languages.forEach((language, pages) -> counts.put(LANGUAGE + language.code(), pages));
        faults.forEach((fault, pages) -> counts.put(FAULT + fault.name(), pages));
        return counts;
    }

    /** Goes on from what {@link #counts} gave. */
    void restore(Map<String, Integer> counts) {
        read = counts.getOrDefault("read", 0);
        unchanged = counts.getOrDefault("unchanged", 0);
        mentions = counts.getOrDefault("mentions", 0);
        passedOver = counts.getOrDefault("passed over", 0);
        counts.forEach((name, pages) -> {
            if (name.startsWith(LANGUAGE)) {
                languages.put(Language.ofTag(name.substring(LANGUAGE.length())), pages);
            } else if (name.startsWith(FAULT)) {
                faults.put(FaultCode.valueOf(name.substring(FAULT.length())), pages);
            }
        });
    }

    public void refused(PageOutcome.Refused page) {
        faults.merge(page.fault().code(), 1, Integer::sum);
        if (refused.size() < MOST_KEPT) {
            refused.add(page);
        }
    }

    public int pagesRead() {
        return read;
    }

    /** How many pages were read in each language. */
    public Map<Language, Integer> languages() {
        return Map.copyOf(languages);
    }

    public int pagesUnchanged() {
        return unchanged;
    }

    public int mentions() {
        return mentions;
    }

    /** The first of the pages refused, at most {@value #MOST_KEPT}. */
    public List<PageOutcome.Refused> refusals() {
        return List.copyOf(refused);
    }

    public int pagesRefused() {
        return faults.values().stream().mapToInt(i -> i).sum();
    }

    /** 0, the code that all refused pages share, or that of {@link FaultCode#SOME_REFUSED}. */
    public int exitCode() {
        return switch (faults.size()) {
            case 0 -> 0;
            case 1 -> faults.keySet().iterator().next().exitCode();
            default -> FaultCode.SOME_REFUSED.exitCode();
        };
    }
}
