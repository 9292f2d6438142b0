// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.List;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;

/** Who acts, visits, meets or speaks. */
final class NameRules {

    private final Tally tally;
    private final Traits a;
    private final Profile entry;
    private final Form form;

    NameRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
        this.form = a.mention().form();
    }

    void apply() {
        switch (form) {
            case VISIT -> visitor();
            case STATEMENT, MEASURE, FORCE, PROTEST -> voice();
            case MEETING,
                    AGREEMENT,
                    PROJECT,
                    VENTURE,
                    DELIVERY,
                    FINANCE,
                    RELIEF,
                    TRAINING,
                    EXERCISE,
                    EVENT,
                    TRADE,
                    PARTNERSHIP -> bothSides();
        }
    }

    /** Two visits of two people are two visits; a visit without a name is known by the office. */
    private void visitor() {
        if (!a.sourceName().isEmpty()) {
            List<String> other = List.of();
            for (Traits b : entry.members()) {
                if (!b.sourceName().isEmpty()) {
                    other = b.sourceName();
                    if (Names.match(a.sourceName(), other)) {
                        tally.add("visitor", Kind.PARTICULAR, 2, a.sourceName());
                        return;
                    }
                }
            }
            if (!other.isEmpty()) {
                tally.add("visitor", Kind.VETO, 0, a.sourceName(), other);
                return;
            }
        }
        for (String office : a.office()) {
            if (entry.offices().contains(office)) {
                tally.add("office", Kind.PARTICULAR, 1, office);
                return;
            }
        }
    }

    private void voice() {
        List<String> other = List.of();
        if (a.voice().isEmpty()) {
            return;
        }
        for (Traits b : entry.members()) {
            if (!b.voice().isEmpty()) {
                other = b.voice();
                if (Names.match(a.voice(), other)) {
                    tally.add("speaker", Kind.PARTICULAR, 1.5, a.voice());
                    return;
                }
            }
        }
        if (!other.isEmpty()) {
            tally.add("speaker", Kind.GENERAL, -3, a.voice(), other);
        }
    }

    private void bothSides() {
        side(a.sourceName(), a.mention().source().country());
        side(a.targetName(), a.mention().target().country());
    }

    private void side(List<String> name, String country) {
        if (name.isEmpty()) {
            return;
        }
        List<String> other = List.of();
        for (Traits b : entry.members()) {
            List<String> theirs = b.mention().source().country().equals(country) ? b.sourceName() : b.targetName();
            if (!theirs.isEmpty()) {
                other = theirs;
                if (Names.match(name, theirs)) {
                    tally.add("person", Kind.PARTICULAR, form == Form.MEETING ? 1.5 : 0.5, name);
                    return;
                }
            }
        }
        if (!other.isEmpty() && form == Form.MEETING) {
            tally.add("person", Kind.GENERAL, -2, name, other);
        }
    }
}
