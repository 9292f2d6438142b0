// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import org.entente.app.terminal.Terminal;

/** Starts the command. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Entente.run(Terminal.ofProcess(), arguments));
    }
}
