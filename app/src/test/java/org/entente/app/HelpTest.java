// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.fault.ExitCodes;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {

    @Test
    void helpListsTheCommandsAndTeachesWithExamples() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Commands:", "Examples:", "entente ledger CUB RUS");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(CommandRun.of("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void anUnknownCommandIsOneLineAndAHint() {
        CommandRun run = CommandRun.of("raed");

        assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSizeBetween(1, 3);
    }

    @Test
    void theTableOfExitCodesNamesEveryFault() {
        CommandRun run = CommandRun.of("help", "exit-codes");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(ExitCodes.meaning(FaultCode.LEDGER_TOO_NEW), "refused for different reasons");
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultHasAMeaningOnOneLine(FaultCode code) {
        assertThat(ExitCodes.meaning(code)).isNotBlank().doesNotContain("\n");
    }

    @Test
    void completionCanBeGenerated() {
        CommandRun run = CommandRun.of("generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete -F");
    }
}
