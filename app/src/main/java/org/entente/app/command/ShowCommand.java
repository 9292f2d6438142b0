// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.app.json.EntryJson;
import org.entente.app.json.Json;
import org.entente.app.output.Format;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.HistoryView;
import org.entente.app.view.NeighbourView;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code entente show}: one entry with its history and every quote it rests on. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one entry in full: its account, its history with the sentence behind every step, where sources disagree, and the"
                    + " articles.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ledger CUB RUS          find the id",
            "  entente show E-7K2M9QXA",
            "  entente show 7k2                the beginning of an id is enough when it is the only one",
            "  entente show 7k2 --format json",
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ENTRY", description = "The id of an entry or event, or the beginning of it.")
    private String id;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
    private Format format;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which it is asked what is overdue. Default: today.")
    private @Nullable String asOf;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting()) {
            Optional<Entry> entry = open.entry(id);
            if (entry.isPresent()) {
                Entry found = entry.get();
                print(() -> show(found, open), json -> EntryJson.write(found, json));
            } else {
                TimelineEvent found = open.event(id)
                        .orElseThrow(() -> new EntenteException.User(
                                FaultCode.NO_SUCH_ENTRY,
                                "no single entry of " + open.name() + " has an id that begins with '" + id + "'"));
                print(() -> new HistoryView(terminal).print(found), json -> EntryJson.write(found, json));
            }
        }
        return 0;
    }

    private void print(Runnable table, Consumer<JsonGenerator> json) {
        switch (format) {
            case TABLE -> table.run();
            case JSON -> Json.document(terminal.out(), json);
            case JSONL -> Json.line(terminal.out(), json);
            case CSV -> throw new EntenteException.User(FaultCode.USAGE, "one entry is shown as table or json");
        }
    }

    private void show(Entry entry, Ledger open) {
        new HistoryView(terminal).print(entry, Dates.dayOrToday(asOf, "--as-of"));
        List<NeighbourView.Neighbour> neighbours = new ArrayList<>();
        EntryFilter alike = EntryFilter.between(entry.source(), entry.target()).with(entry.form());
        for (Entry other : open.entries(alike)) {
            if (!other.id().equals(entry.id())) {
                open.compare(entry.id(), other.id())
                        .ifPresent(score -> neighbours.add(new NeighbourView.Neighbour(other, score)));
            }
        }
        new NeighbourView(terminal).print(neighbours);
    }
}
