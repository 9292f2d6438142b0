// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.CommandRun;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReadingTest {

    @TempDir
    Path folder;

    @Test
    void eventsWhoseSidesAreNoStatesAreReadToo() throws IOException {
        CommandRun run = run(
                "ACCUSE",
                "tribunal de Bergen",
                "attaques",
                "Le tribunal de Bergen a condamné les attaques du groupe armé.");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.outLines()).last().isEqualTo("1.000");
    }

    @Test
    void whatIsToComeIsAgreement() throws IOException {
        assertThat(run("AGREE", "Le Togo", "Ghana", "Le Togo livrera dix camions au Ghana.")
                        .outLines())
                .last()
                .isEqualTo("1.000");
    }

    @Test
    void theRightTypeBetweenTheWrongSidesIsNotRight() throws IOException {
        CommandRun run = run("COOPERATE", "dix camions", "Le Togo", "Le Togo a livré dix camions au Ghana.");

        assertThat(run.out()).containsPattern("COOPERATE +1 +1.000 +0.000 +1.000 +0.000");
    }

    @Test
    void aTypeThatPloverNoLongerHasIsLeftOut() throws IOException {
        assertThat(run("CRIME", "Le Togo", "Ghana", "Le Togo livrera dix camions au Ghana.")
                        .out())
                .containsPattern("all +0 ");
    }

    @Test
    void anUnknownTypeNamesItsLine() throws IOException {
        CommandRun run = run("SHRUG", "Le Togo", "Ghana", "Le Togo livrera dix camions au Ghana.");

        assertThat(run.code()).isEqualTo(FaultCode.MALFORMED_DATA.exitCode());
        assertThat(run.err()).contains("events.jsonl:1");
    }

    @Test
    void whatIsCalledOffIsARejectionOrTheEndOfAid() {
        assertThat(PloverRules.type(EventType.CONSULT, Status.CANCELLED)).contains(EventType.REJECT);
        assertThat(PloverRules.type(EventType.AID, Status.SUSPENDED)).contains(EventType.SANCTION);
        assertThat(PloverRules.type(EventType.SANCTION, Status.CANCELLED)).isEmpty();
    }

    private CommandRun run(String type, String source, String target, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("events.jsonl"), """
                {"id": "a", "lang": "fr", "text": "%s", "events": [{"code": "%s", "source": "%s", "target": "%s"}]}
                """.formatted(text, type, source, target));
        return CommandRun.of("evaluate", "events", file, "--show", "5");
    }
}
