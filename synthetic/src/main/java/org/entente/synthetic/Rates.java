// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.mention.Form;

/** How often a mention of a form carries what; shares from 0 to 1, from {@code rates.tsv}. */
record Rates(
        double date,
        double place,
        double general,
        double sector,
        double goods,
        double amount,
        double actor,
        double other,
        double subject) {

    private static final Map<Form, Rates> BY_FORM = load();

    static Rates of(Form form) {
        return Objects.requireNonNull(BY_FORM.get(form), form.label());
    }

    private static Map<Form, Rates> load() {
        Map<Form, Rates> rates = new EnumMap<>(Form.class);
        for (List<String> row : DataFile.rows("rates.tsv")) {
            double[] share =
                    row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
            rates.put(
                    Form.ofLabel(row.get(0)),
                    new Rates(
                            share[0], share[1], share[2], share[3], share[4], share[5], share[6], share[7], share[8]));
        }
        return rates;
    }
}
