// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;

/** Where the project is checked out, which the script that starts the program says. */
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("entente.home", "."));
    }
}
