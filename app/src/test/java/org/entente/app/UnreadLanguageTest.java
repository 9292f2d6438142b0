// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages in a language that is not read are kept and said to be so; they do not spoil the run. */
class UnreadLanguageTest {

    @TempDir
    Path folder;

    private Path dutch;
    private Path ledger;

    @BeforeEach
    void writeAPage() throws IOException {
        ledger = folder.resolve("ledger.db");
        dutch = Files.writeString(folder.resolve("haven.txt"), """
                De haven wacht op haar kades

                De twee regeringen spraken lang over de visserij, de havens en de opleiding van zeelieden, maar ze tekenden niets. Volgens de
                minister moeten de kades vóór de regentijd hersteld zijn. De Russische delegatie vertrekt donderdag naar Cuba.
                """);
    }

    @Test
    void thePageIsKeptAndTheReasonForItsSilenceIsSaid() {
        CommandRun run = CommandRun.of("read", dutch, "--ledger", ledger);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("De haven wacht").contains("not coded: its language is not read yet (nl)");
        assertThat(run.err())
                .contains("kept, not coded: 1 in a language that is not read: nl 1")
                .contains("pages read 1, refused 0; mentions 0");
        assertThat(CommandRun.of("ledger", "--ledger", ledger).err())
                .contains("kept in this ledger but not coded: 1 in a language that is not read: nl 1");
    }

    @Test
    void jsonSaysThatItWasNotCoded() {
        CommandRun run = CommandRun.of("read", dutch, "--no-ledger", "--format", "json");

        JsonNode page = new JsonMapper().readTree(run.out()).path("pages").path(0);
        assertThat(page.path("coded").asBoolean(true)).isFalse();
        assertThat(page.path("article").path("language").asString("")).isEqualTo("nl");
        assertThat(page.path("mentions").size()).isZero();
    }

    @Test
    void snippetsAreMeasuredByLanguageAndLength() throws IOException {
        Path text = Files.createDirectories(folder.resolve("fr")).resolve("port.txt");
        Files.writeString(
                text, "Le port attend ses quais depuis trois ans, et les pêcheurs ne savent plus où aller.\n");
        CommandRun run = CommandRun.of("evaluate", "language", folder, "--length", "30");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("30 characters: 100.0 % right").containsPattern("fr +2 +100.0 %");
        assertThat(CommandRun.of("evaluate", "language", text).code()).isNotZero();
    }
}
