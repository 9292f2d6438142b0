// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.Map;
import java.util.stream.Stream;
import org.entente.ledger.Ledger;
import org.entente.model.decision.Author;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, why, and in which ledger: shared by the commands that decide. */
final class ReviewOptions {

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who decides. Default: $ENTENTE_AUTHOR, else $GIT_AUTHOR_NAME, else the name of the user.")
    private @Nullable String author;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for others to read.")
    private String reason;

    @Mixin
    private LedgerOption ledger;

    Ledger open() {
        return ledger.openExisting();
    }

    String reason() {
        return reason;
    }

    /** @throws EntenteException USAGE when nobody is named, or what is named is no name */
    Author.Person author() {
        return author(System.getenv());
    }

    private Author.Person author(Map<String, String> environment) {
        String name = Stream.of(
                        author == null ? "" : author,
                        environment.getOrDefault("ENTENTE_AUTHOR", ""),
                        environment.getOrDefault("GIT_AUTHOR_NAME", ""),
                        System.getProperty("user.name", ""))
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("");
        try {
            return new Author.Person(name);
        } catch (IllegalArgumentException e) {
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    "--author takes the name of a person; not '" + name.replaceAll("\\p{Cntrl}", " ") + "'");
        }
    }
}
