// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.fault.FaultCode;

/** Counts what became of the pages of one run. Not thread-safe. */
public final class BatchTally {

    private int read;
    private int unchanged;
    private int mentions;
    private final List<PageOutcome.Refused> refused = new ArrayList<>();

    public void read(int mentionsOfPage, boolean ledgerUnchanged) {
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
