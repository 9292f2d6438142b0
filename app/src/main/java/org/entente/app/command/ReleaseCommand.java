// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.terminal.Terminal;
import org.entente.ledger.Ledger;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.release.Format;
import org.entente.release.Release;
import org.entente.release.ReleaseRequest;
import org.entente.release.Released;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente release}: a ledger as a data set that others can use, cite and check. */
@Command(
        name = "release",
        description = {
            "Writes a ledger as a versioned data set: flat tables with a codebook (CSV, JSON lines, Parquet, a workbook), IATI 2.03,"
                    + " FollowTheMoney, GeoJSON, BibTeX and CSL of the articles, Web Annotations of the quotes; a manifest with the SHA-256 of"
                    + " every file; and what changed since the release before.",
            "",
            "The same ledger gives the same bytes. A release appears whole or not at all, and is never overwritten. docs/releases.md says"
                    + " what each format carries, and what it cannot.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente release releases/2026.11                         everything in ./entente.db, version 2026.11",
            "  entente release releases/2026.12 --previous releases/2026.11",
            "                                                           and what changed since",
            "  entente release out/cuba CUB RUS --version 1.0           only what is between two",
            "  entente release out/loans --form finance --formats csv,iati --publisher-ref XM-EXAMPLE-1",
            "  cd releases/2026.11 && sha256sum -c SHA256SUMS           check a release",
        })
final class ReleaseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "Where the release will stand; nothing may be there.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "A",
            description = "Only with this country or international body: code or name.")
    private @Nullable String one;

    @Parameters(index = "2", arity = "0..1", paramLabel = "B", description = "And this one on the other side.")
    private @Nullable String other;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "What the release is called. Default: the name of its folder.")
    private @Nullable String version;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "Only these: ${COMPLETION-CANDIDATES}. The tables as CSV are always there. Default: all.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "The release before: tells what was added, is gone or changed since.")
    private @Nullable Path previous;

    @Option(
            names = "--generated",
            paramLabel = "TIME",
            description =
                    "When it is made, for the manifest. Default: no time, so that the bytes depend only on the ledger.")
    private @Nullable String generated;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who publishes it. Default: ${DEFAULT-VALUE}.",
            defaultValue = "Entente")
    private String publisher;

    @Option(
            names = "--publisher-ref",
            paramLabel = "ID",
            description =
                    "The publisher's organisation identifier, for IATI. Default: ${DEFAULT-VALUE}, which nobody has registered.",
            defaultValue = "ENTENTE")
    private String reference;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReleaseRequest request = new ReleaseRequest(
                folder,
                version == null ? nameOf(folder) : version,
                filter.filter(one, other),
                formats,
                previous,
                "entente " + Version.number(),
                generated == null ? null : Dates.instant(generated, "--generated"),
                new ReleaseRequest.Publisher(reference, publisher));
        try (Ledger open = ledger.openExisting()) {
            print(Release.write(open, request), request.version());
        }
        return 0;
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        if (name == null) {
            throw new EntenteException.User(FaultCode.USAGE, "not a place for a release: " + folder);
        }
        return name.toString();
    }

    private void print(Released made, String name) {
        PrintStream out = terminal.out();
        out.printf(
                Locale.ROOT,
                "release %s in %s: %d files, %,d bytes\n",
                name,
                made.folder(),
                made.files(),
                made.bytes());
        line("holds", made.counts());
        line("left out", made.leftOut());
        line("changed", made.changes());
    }

    private void line(String what, Map<String, Long> numbers) {
        String list = numbers.entrySet().stream()
                .filter(n -> n.getValue() > 0)
                .map(n -> n.getKey() + " " + n.getValue())
                .collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            terminal.out().print(what + ": " + list + "\n");
        }
    }
}
