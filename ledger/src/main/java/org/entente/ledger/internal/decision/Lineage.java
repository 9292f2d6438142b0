// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which mention takes the place of which, as the reason of its placement says. */
public final class Lineage {

    private static final String HEIR_OF = "heir of ";

    private Lineage() {}

    /** The reason of an heir's placement. */
    public static String because(String ancestor, String becauseOfAncestor) {
        List<String> ids = new ArrayList<>(List.of(ancestor));
        ids.addAll(ancestors(becauseOfAncestor));
        return HEIR_OF + String.join(" ", ids);
    }

    /** The ids of the mentions whose place one takes that was placed because of this, the nearest first; empty for most. */
    public static List<String> ancestors(String because) {
        return because.startsWith(HEIR_OF)
                ? Arrays.asList(because.substring(HEIR_OF.length()).split(" "))
                : List.of();
    }

    /** The mention with its ancestors. */
    public static List<String> of(String mention, String because) {
        List<String> ids = new ArrayList<>(List.of(mention));
        ids.addAll(ancestors(because));
        return ids;
    }
}
