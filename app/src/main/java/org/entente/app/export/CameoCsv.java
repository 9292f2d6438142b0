// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.cameo.CameoActor;
import org.entente.app.cameo.CameoCode;
import org.entente.app.output.EntryCsv;
import org.entente.app.plover.PloverRules;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Mention;
import org.entente.model.mention.TimeSpan;

/** Events with CAMEO's codes as CSV (RFC 4180, UTF-8, LF): a header, then a row for each event. */
final class CameoCsv implements EventWriter {

    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "source",
            "target",
            "cameo",
            "cameo_name",
            "quad",
            "score",
            "plover",
            "form",
            "status",
            "quote",
            "url");

    private final PrintStream out;

    CameoCsv(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {
        row(COLUMNS);
    }

    @Override
    public boolean write(ToldEvent event) {
        EventType type = event.type();
        if (type == null) {
            return false;
        }
        Mention mention = event.mention();
        CameoCode code = CameoCode.of(type, mention.type(), mention.form(), mention.sector());
        TimeSpan date = event.date();
        row(List.of(
                event.id(),
                date == null ? "" : date.iso(),
                CameoActor.of(mention.source()).code(),
                CameoActor.of(mention.target()).code(),
                code.code(),
                code.name(),
                String.valueOf(code.quad()),
                String.valueOf(PloverRules.score(type, mention.form())),
                type.name(),
                mention.form().label(),
                mention.status().label(),
                mention.evidence().quote(),
                mention.article()));
        return true;
    }

    private void row(List<String> cells) {
        out.print(cells.stream().map(EntryCsv::cell).collect(Collectors.joining(",")) + "\n");
    }
}
