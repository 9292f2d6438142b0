// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.aiddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.CommandRun;
import org.entente.coder.NewsCoder;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidReadingTest {

    private static final String RECORD = """
            {"id": "a", "title": "Norway lends Ghana 30 million USD for a hospital", "text": "The loan agreement was signed in March 2011.", \
            "gold": {"donor": "Norway", "recipient_iso3": "GHA; TGO", "agreement_year": 2011, "entente_status": "agreed", \
            "crs_sector_code": "120", "amount": 30000000.0, "currency": "USD"}, \
            "stated_in_text": {"amount": true, "agreement_year": true, "donor": true, "recipient": true}}
            """;

    @TempDir
    Path folder;

    @Test
    void everyFieldOfAPlainRecordIsRight() throws IOException {
        Assumptions.assumeTrue(NewsCoder.reads(Language.ENGLISH), "no model of English yet");
        Path file = Files.writeString(folder.resolve("records.jsonl"), RECORD);

        CommandRun run = CommandRun.of("evaluate", "fields", file);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(8).allMatch(line -> line.contains("1.000   (1 of 1)"));
        assertThat(CommandRun.of("evaluate", "status", file).outLines()).last().isEqualTo("1.000");
    }

    @Test
    void aFieldThatTheNarrativeDoesNotStateDoesNotCount() throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), RECORD.replace("true", "false"));

        assertThat(CommandRun.of("evaluate", "fields", file, "--field", "amount,year,pair")
                        .outLines())
                .allMatch(line -> line.contains("(0 of 0)"));
    }

    @Test
    void sectorsBelongToSections() {
        assertThat(DacSection.of("122")).isEqualTo("120");
        assertThat(DacSection.of("313")).isEqualTo("310");
        assertThat(DacSection.of("220")).isEqualTo("220");
        assertThat(DacSection.of("MIL")).isEqualTo("150");
    }

    @Test
    void aBrokenRecordNamesItsLine() throws IOException {
        CommandRun run = CommandRun.of("evaluate", "fields", Files.writeString(folder.resolve("r.jsonl"), "{\"id\": "));

        assertThat(run.code()).isEqualTo(FaultCode.MALFORMED_DATA.exitCode());
        assertThat(run.err()).contains("r.jsonl:1");
    }
}
