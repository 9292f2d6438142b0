// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.app.plover.PloverRules;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CameoCodeTest {

    @Test
    void everyEventThatIsExportedHasACode() {
        for (EventType type : EventType.values()) {
            for (Status status : Status.values()) {
                for (Form form : Form.values()) {
                    PloverRules.type(type, status)
                            .ifPresent(exported -> assertThat(CameoCode.of(exported, type, form, null)
                                            .code())
                                    .matches("\\d{3,4}"));
                }
            }
        }
    }

    @Test
    void theSectorTellsMilitaryFromEconomicAid() {
        assertThat(CameoCode.of(EventType.AID, EventType.AID, Form.FINANCE, "MIL")
                        .code())
                .isEqualTo("072");
        assertThat(CameoCode.of(EventType.AID, EventType.AID, Form.FINANCE, "230")
                        .code())
                .isEqualTo("071");
    }

    @Test
    void yieldingIsMaterialInCameo() {
        assertThat(new CameoCode("080", "Yield").quad()).isEqualTo(2);
        assertThat(new CameoCode("1622", "Reduce").quad()).isEqualTo(4);
        assertThat(new CameoCode("1622", "Reduce").base()).isEqualTo("162");
    }

    @Test
    void theWayBackThroughThePublishedCorrespondenceGivesTheSameType() throws Exception {
        Path shared = Path.of(System.getProperty("entente.root", ".."))
                .resolve("../shared/reference/plover.md")
                .normalize();
        if (!Files.exists(shared)) {
            System.err.println(
                    "SKIPPED: CameoCodeTest needs ../shared to check the correspondence of CAMEO and PLOVER");
        }
        Assumptions.assumeTrue(Files.exists(shared), "../shared is not there");
        String correspondence = Files.readString(shared, StandardCharsets.UTF_8);

        assertThat(CameoCode.rows())
                .allSatisfy(row -> assertThat(Pattern.compile(
                                        "^- " + row.code().code() + " -> " + row.exported() + "\\b", Pattern.MULTILINE)
                                .matcher(correspondence)
                                .find())
                        .as(row.toString())
                        .isTrue());
    }
}
