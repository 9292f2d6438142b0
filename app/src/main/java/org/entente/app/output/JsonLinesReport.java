// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.util.List;
import java.util.Optional;
import org.entente.app.json.Json;
import org.entente.app.json.MentionJson;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.terminal.Terminal;
import org.entente.ledger.Recording;
import org.entente.model.entry.Entry;
import org.entente.model.mention.Mention;

/** One mention a line, and nothing else. */
public final class JsonLinesReport implements ReadingReport {

    private final Terminal terminal;

    public JsonLinesReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void read(PageOutcome.Coded page, Optional<Recording.Outcome> recorded) {
        for (Mention mention : page.mentions()) {
            Json.line(terminal.out(), json -> MentionJson.write(mention, json));
        }
    }

    @Override
    public void refused(PageOutcome.Refused page) {}

    @Override
    public void end(BatchTally tally, List<Entry> entries, Reading reading) {}
}
