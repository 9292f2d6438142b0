// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.json.EntryJson;
import org.entente.app.json.Json;
import org.entente.app.output.EntryCsv;
import org.entente.app.output.Format;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.LedgerView;
import org.entente.app.view.UnreadLanguages;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Overdue;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente ledger}: what two states agreed, promised, delivered, and still owe. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the entries of a ledger: what was promised, delivered and is outstanding, from whom, and where sources disagree.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ledger                            everything",
            "  entente ledger CUB RUS                    the entries of a pair, by code",
            "  entente ledger cuba russie                or by name, in any language that is read",
            "  entente ledger IGO:EU                     everything with the European Union",
            "  entente ledger CUB RUS --form delivery,visit --status pledged,ongoing --from 2025",
            "  entente ledger CUB --sector 12            all of health: sectors by the beginning of their code",
            "  entente ledger CUB RUS --events           statements and measures on the timeline",
            "  entente ledger --overdue --as-of 2026-07  promises whose day has passed, and what is outstanding",
            "  entente ledger --contradictions           where sources disagree, with their words",
            "  entente ledger --format csv > entries.csv",
        })
final class LedgerCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            description = "A country or international body: code or name.")
    private @Nullable String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
    private @Nullable String other;

    @Mixin
    private FilterOptions filter;

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            defaultValue = "form",
            description = "Order inside a pair: form (default), date, status, sources.")
    private Order order;

    @Option(
            names = "--events",
            description = "The timeline: statements, measures, force and protests instead of entries.")
    private boolean events;

    @Option(
            names = "--overdue",
            description =
                    "Only promises whose day has passed without a report that they were kept, with what is outstanding.")
    private boolean overdue;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which it is asked what is overdue. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--contradictions",
            description = "Only entries about which sources do not agree, each version with its words.")
    private boolean contradictions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: table.")
    private Format format;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EntryFilter wanted = filter.filter(one, other);
        try (Ledger open = ledger.openExisting()) {
            if (events) {
                printEvents(open.events(wanted), open);
            } else {
                printEntries(order.sorted(asked(open.entries(wanted))), open);
            }
            unread(open);
        }
        return 0;
    }

    private List<Entry> asked(List<Entry> entries) {
        LocalDate day = Dates.dayOrToday(asOf, "--as-of");
        return entries.stream()
                .filter(entry -> !overdue || Overdue.of(entry, day).isPresent())
                .filter(entry -> !contradictions || !entry.contradictions().isEmpty())
                .toList();
    }

    private void table(List<Entry> entries) {
        LedgerView view = new LedgerView(terminal);
        if (contradictions) {
            view.contradictions(entries);
        } else if (overdue) {
            view.overdue(entries, Dates.dayOrToday(asOf, "--as-of"));
        } else {
            view.entries(entries, Map.of());
        }
    }

    private void printEntries(List<Entry> entries, Ledger open) {
        switch (format) {
            case TABLE -> {
                table(entries);
                nothing(entries, open);
            }
            case JSON ->
                Json.document(terminal.out(), json -> {
                    json.writeStartArray();
                    entries.forEach(entry -> EntryJson.write(entry, json));
                    json.writeEndArray();
                });
            case JSONL -> entries.forEach(entry -> Json.line(terminal.out(), json -> EntryJson.write(entry, json)));
            case CSV -> EntryCsv.write(entries, terminal.out());
        }
    }

    private void printEvents(List<TimelineEvent> found, Ledger open) {
        switch (format) {
            case TABLE -> {
                new LedgerView(terminal).events(found);
                nothing(found, open);
            }
            case JSON ->
                Json.document(terminal.out(), json -> {
                    json.writeStartArray();
                    found.forEach(event -> EntryJson.write(event, json));
                    json.writeEndArray();
                });
            case JSONL -> found.forEach(event -> Json.line(terminal.out(), json -> EntryJson.write(event, json)));
            case CSV -> throw new EntenteException.User(FaultCode.USAGE, "--events has no csv; use --format jsonl");
        }
    }

    private void unread(Ledger open) {
        if (format != Format.TABLE) {
            return;
        }
        String unread = UnreadLanguages.count(
                open.articles().stream().map(SourceArticle::language).toList());
        if (!unread.isEmpty()) {
            terminal.err().println("kept in this ledger but not coded: " + unread);
        }
    }

    private void nothing(List<?> found, Ledger open) {
        if (found.isEmpty()) {
            terminal.err().println("nothing in " + open.name() + " passes these filters");
        }
    }

    /** In which order the entries of a pair are shown. */
    enum Order {
        FORM,
        DATE,
        STATUS,
        SOURCES;

        List<Entry> sorted(List<Entry> entries) {
            Comparator<Entry> by = switch (this) {
                case FORM -> Comparator.comparing(Entry::form);
                case DATE -> Comparator.comparing(Order::date);
                case STATUS -> Comparator.comparing(Entry::status);
                case SOURCES -> Comparator.comparing(Entry::independentSources).reversed();
            };
            return entries.stream().sorted(by).toList();
        }

        /** Undated entries last: a tilde sorts after all digits. */
        private static String date(Entry entry) {
            if (entry.date() != null) {
                return entry.date().iso();
            }
            return entry.due() != null ? entry.due().iso() : "~";
        }
    }
}
