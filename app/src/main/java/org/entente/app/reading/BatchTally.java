// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/** Counts what became of the pages of one run. Not thread-safe. */
public final class BatchTally {

    /** Memory must not grow with what is read; nobody reads a longer list on a screen, and a file has them all. */
    static final int MOST_KEPT = 1_000;

    private int read;
    private int unchanged;
    private int mentions;
    private final Map<Language, Integer> languages = new HashMap<>();
    private final Map<FaultCode, Integer> faults = new EnumMap<>(FaultCode.class);
    private final List<PageOutcome.Refused> refused = new ArrayList<>();

    public void read(int mentionsOfPage, Language language, boolean ledgerUnchanged) {
        languages.merge(language, 1, Integer::sum);
        read++;
        mentions += mentionsOfPage;
        unchanged += ledgerUnchanged ? 1 : 0;
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
