// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.page.internal.furniture.DataFile;

/** Where the gold of the News Article Extraction Benchmark is known to be wrong. Immutable. */
final class GoldErrors {

    private final Set<String> bodies;

    private GoldErrors(Set<String> bodies) {
        this.bodies = bodies;
    }

    static GoldErrors known() {
        List<String[]> rows = DataFile.rows(GoldErrors.class, "naeb-errors.tsv", 3);
        return new GoldErrors(rows.stream()
                .filter(row -> "body".equals(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean inBody(String id) {
        return bodies.contains(id);
    }
}
