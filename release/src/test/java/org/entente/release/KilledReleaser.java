// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.nio.file.Path;

/** The process that {@link KillTest} kills: makes one release after another and says so after each. */
final class KilledReleaser {

    private KilledReleaser() {}

    public static void main(String[] arguments) {
        Path ledger = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        System.out.println("ready");
        for (int number = 1; !Thread.interrupted(); number++) {
            Path release = folder.resolve(String.valueOf(number));
            if (!release.toFile().exists()) {
                Releases.of(ledger, release);
                System.out.println(number);
            }
        }
    }
}
