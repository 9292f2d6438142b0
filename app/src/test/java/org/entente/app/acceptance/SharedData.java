// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folders that acceptance is measured on. */
final class SharedData {

    static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));

    static final Path STORIES = ROOT.resolve("coder/src/test/resources/org/entente/coder/stories");

    private SharedData() {}

    /** A folder beside the checkout, which is not part of it; a test that misses it says so and is skipped. */
    static Path folder(String name) {
        Path folder = ROOT.resolve("../shared/data").resolve(name).normalize();
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: an acceptance test needs ../shared/data/" + name + ", which is not there");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "../shared/data/" + name + " is not there");
        return folder;
    }
}
