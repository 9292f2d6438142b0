// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.ArrayList;
import java.util.List;

/** An invented outlet; the wire, which others copy, has no home. */
record Outlet(String name, Tongue tongue, String home) {

    private static final String WIRE = "-";

    boolean isWire() {
        return home.equals(WIRE);
    }

    static List<Outlet> all() {
        List<Outlet> all = new ArrayList<>();
        for (List<String> row : DataFile.rows("outlets.tsv")) {
            for (String name : DataFile.alternatives(row.get(2))) {
                all.add(new Outlet(name, Tongue.of(row.get(0)), row.get(1)));
            }
        }
        return List.copyOf(all);
    }
}
