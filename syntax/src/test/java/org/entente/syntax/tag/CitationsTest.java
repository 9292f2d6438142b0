// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationsTest {

    @Test
    void aFormBelongsToTheNominativeItLooksLike() {
        Map<String, Integer> forms = new HashMap<>();
        for (String entry :
                new String[] {"Кения:N", "Кении:GDL", "Чад:NA", "Чаду:D", "Египет:NA", "Египта:G", "Чадов:N"}) {
            int colon = entry.indexOf(':');
            forms.put(entry.substring(0, colon), Cases.ofInitials(entry.substring(colon + 1)));
        }
        forms.put("Конго", 0);
        forms.put("Ломе", Cases.ofInitials("L"));

        Citations citations = new Citations(forms);
        assertThat(forms)
                .allSatisfy((form, cases) -> assertThat(citations.lemma(form, cases))
                        .isEqualTo(
                                switch (form) {
                                    case "Кении" -> "Кения";
                                    case "Чаду" -> "Чад";
                                    case "Египта" -> "Египет";
                                    case "Конго", "Ломе" -> "";
                                    default -> form;
                                }));
    }
}
