// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void recordTheStory() {
        ledger = folder.resolve("story.db");
        Story.record(ledger);
    }

    @Test
    void whatIsSetIsShownWithWhoSetItAndWhyUntilItIsUndone() {
        CommandRun set =
                set("Radio Volta", "--reliability", "b", "--kind", "state-agency", "--reason", "heard it daily");

        assertThat(set.code()).as(set.err()).isZero();
        assertThat(sources()).contains("B usually reliable (set)", "Ana Ruiz", "heard it daily");
        assertThat(sources().lines())
                .filteredOn(line -> line.startsWith("Radio Volta"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("state-agency"));

        CommandRun undo = CommandRun.of(
                "review",
                "undo",
                set.out().substring(0, set.out().indexOf(' ')),
                "--author",
                "Ana Ruiz",
                "--ledger",
                ledger);
        assertThat(undo.code()).as(undo.err()).isZero();
        assertThat(sources()).doesNotContain("(set)", "heard it daily");
    }

    @Test
    void whatIsNoGradeNoKindOrNoOutletIsAnswered() {
        for (CommandRun run : new CommandRun[] {
            set("Radio Volta", "--reliability", "X"),
            set("Radio Volta", "--reliability", "A", "--kind", "paper"),
            set("Radio Nowhere", "--reliability", "A"),
        }) {
            assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
            assertThat(run.errLines()).hasSizeBetween(1, 3);
        }
        assertThat(sources()).doesNotContain("(set)");
    }

    private String sources() {
        return CommandRun.of("sources", "--ledger", ledger).out();
    }

    private CommandRun set(Object... words) {
        Object[] all = new Object[words.length + 6];
        all[0] = "sources";
        all[1] = "set";
        System.arraycopy(words, 0, all, 2, words.length);
        all[words.length + 2] = "--ledger";
        all[words.length + 3] = ledger;
        all[words.length + 4] = "--author";
        all[words.length + 5] = "Ana Ruiz";
        return CommandRun.of(all);
    }
}
