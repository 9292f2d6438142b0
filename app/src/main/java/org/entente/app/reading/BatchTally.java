// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/** Counts what became of the pages of one run. Not thread-safe. */
public final class BatchTally {

    private int read;
    private int unchanged;
    private int mentions;
    private final List<Language> languages = new ArrayList<>();
    private final List<PageOutcome.Refused> refused = new ArrayList<>();

    public void read(int mentionsOfPage, Language language, boolean ledgerUnchanged) {
        languages.add(language);
        read++;
        mentions += mentionsOfPage;
        unchanged += ledgerUnchanged ? 1 : 0;
    }

    public void refused(PageOutcome.Refused page) {
        refused.add(page);
    }

    public int pagesRead() {
        return read;
    }

    /** The languages of the pages read, one for each. */
    public List<Language> languages() {
        return List.copyOf(languages);
    }

    public int pagesUnchanged() {
        return unchanged;
    }

    public int mentions() {
        return mentions;
    }

    public List<PageOutcome.Refused> refusals() {
        return List.copyOf(refused);
    }

    /** 0, the code that all refused pages share, or that of {@link FaultCode#SOME_REFUSED}. */
    public int exitCode() {
        Set<FaultCode> codes = refused.stream().map(page -> page.fault().code()).collect(Collectors.toSet());
        return switch (codes.size()) {
            case 0 -> 0;
            case 1 -> codes.iterator().next().exitCode();
            default -> FaultCode.SOME_REFUSED.exitCode();
        };
    }
}
