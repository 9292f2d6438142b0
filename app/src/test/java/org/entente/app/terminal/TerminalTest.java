// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void outputIsUtf8WhateverTheLocale() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = terminal(out, Traits.NONE);
        terminal.out().print("l’été à Гавана");
        terminal.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("l’été à Гавана");
    }

    @Test
    void aFullDiskUnderStandardOutputIsAFault() {
        Terminal terminal = terminal(failing("No space left on device"), Traits.NONE);
        terminal.out().print("x");

        assertThatThrownBy(terminal::flush)
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.code()).isEqualTo(FaultCode.DISK_FULL));
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFault() {
        Terminal terminal = terminal(failing("Broken pipe"), Traits.NONE);
        terminal.out().print("x");

        terminal.flush();
    }

    @Test
    void coloursNeedATerminalAndNobodyWhoMinds() {
        Properties both = new Properties();
        both.setProperty("entente.terminal", "out,err");

        assertThat(terminal(Traits.of(both, Map.of())).style()).isEqualTo(Style.COLOURED);
        assertThat(terminal(Traits.of(both, Map.of("NO_COLOR", "1"))).style()).isEqualTo(Style.PLAIN);
        assertThat(terminal(Traits.of(both, Map.of("TERM", "dumb"))).style()).isEqualTo(Style.PLAIN);
        both.setProperty("entente.terminal", "err");
        assertThat(terminal(Traits.of(both, Map.of())).style()).isEqualTo(Style.PLAIN);
        assertThat(terminal(Traits.of(both, Map.of())).messageStyle()).isEqualTo(Style.COLOURED);
    }

    @Test
    void theWidthIsWhatTheShellSaysWithinReason() {
        Properties properties = new Properties();
        properties.setProperty("entente.columns", "72");

        assertThat(Traits.of(properties, Map.of()).columns()).isEqualTo(72);
        assertThat(Traits.of(properties, Map.of("COLUMNS", "5000")).columns()).isEqualTo(Traits.MOST_COLUMNS);
        properties.setProperty("entente.columns", "wide");
        assertThat(Traits.of(properties, Map.of()).columns()).isEqualTo(Traits.NONE.columns());
    }

    private static Terminal terminal(Traits traits) {
        return terminal(new ByteArrayOutputStream(), traits);
    }

    private static Terminal terminal(OutputStream out, Traits traits) {
        return new Terminal(out, new ByteArrayOutputStream(), new ByteArrayInputStream(new byte[0]), traits);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
