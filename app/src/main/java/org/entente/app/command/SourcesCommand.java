// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.json.EntryJson;
import org.entente.app.json.Json;
import org.entente.app.output.Format;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.SourcesView;
import org.entente.ledger.Ledger;
import org.entente.model.entry.SourceArticle;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente sources}: who publishes what is in a ledger. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the outlets behind a ledger: country, kind (agency, state medium, private, official site ...), how many articles, how many"
                    + " of them print an agency's words, and how reliable the outlet is held to be, from A (completely) to E (not at all) and F"
                    + " (cannot be judged), as the Admiralty system grades sources.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente sources",
            "  entente sources --format jsonl            one article a line, with its outlet and origin",
        })
final class SourcesCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default) or jsonl.")
    private Format format;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    SourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting()) {
            List<SourceArticle> articles = open.articles();
            switch (format) {
                case TABLE -> new SourcesView(terminal).print(articles);
                case JSON ->
                    Json.document(terminal.out(), json -> {
                        json.writeStartArray();
                        articles.forEach(article -> EntryJson.article(article, json));
                        json.writeEndArray();
                    });
                case JSONL ->
                    articles.forEach(article -> Json.line(terminal.out(), json -> EntryJson.article(article, json)));
                case CSV ->
                    throw new EntenteException.User(FaultCode.USAGE, "sources are shown as table, json or jsonl");
            }
        }
        return 0;
    }
}
