// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.watch;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.intake.Validators;

/** What is known of one feed. For one thread. */
final class FeedState {

    /** Links that are remembered: what has left the feed long ago does not come back. */
    private static final int MOST_SEEN = 4_000;

    /** After so many failures in a row the pause has reached its longest. */
    private static final int MOST_FAILURES = 10;

    private final Set<String> seen = new LinkedHashSet<>();
    private Validators validators = Validators.NONE;
    private int failures;

    boolean isNew(String link) {
        return !seen.contains(link);
    }

    void saw(String link) {
        seen.remove(link);
        seen.add(link);
        if (seen.size() > MOST_SEEN) {
            seen.remove(seen.iterator().next());
        }
    }

    Set<String> seen() {
        return seen;
    }

    Validators validators() {
        return validators;
    }

    void looked(Validators fresh) {
        validators = fresh;
        failures = 0;
    }

    void failed() {
        failures = Math.min(MOST_FAILURES, failures + 1);
    }

    int failures() {
        return failures;
    }
}
