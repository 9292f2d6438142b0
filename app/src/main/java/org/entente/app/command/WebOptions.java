// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.time.Duration;
import org.entente.intake.Patience;
import org.entente.intake.Web;
import picocli.CommandLine.Option;

/** How links are followed: shared by the commands that fetch pages. */
final class WebOptions {

    private static final double LONGEST_DELAY = 3_600;

    @Option(
            names = "--allow-private",
            description = "Let links lead into private networks and to this machine. Never needed for public news.")
    private boolean allowPrivate;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description =
                    "Least pause between two requests to one host; its robots.txt may ask for a longer one. Default: 1.")
    private double delay;

    /** @param follow whether the links of a feed that is a file are fetched */
    Web open(boolean follow) {
        double seconds = Math.max(0, Math.min(LONGEST_DELAY, delay));
        return new Web(
                allowPrivate, follow, Version.number(), Duration.ofMillis(Math.round(seconds * 1_000)), Patience.USUAL);
    }
}
