// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.Set;
import org.entente.app.party.PartyNames;
import org.entente.ledger.EntryFilter;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entries are meant: shared by the commands that take some out of a ledger. */
final class FilterOptions {

    @Option(
            names = "--form",
            split = ",",
            paramLabel = "FORM",
            description = "Only these forms: ${COMPLETION-CANDIDATES}.")
    private Set<Form> forms = Set.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only entries that stand so: ${COMPLETION-CANDIDATES}.")
    private Set<Status> statuses = Set.of();

    @Option(
            names = "--sector",
            paramLabel = "CODE",
            description = "Only this OECD DAC sector, or all that begin so; MIL for military.")
    private @Nullable String sector;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what happens, or is reported, on or after this day, month or year.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what happens, or is reported, on or before it.")
    private @Nullable String to;

    @Option(
            names = "--saying",
            paramLabel = "WORDS",
            description = "Only with all of these words in label, names, places or quotes.")
    private @Nullable String saying;

    /** Everything that these options let pass, with one or two countries or bodies by code or name; null for any. */
    EntryFilter filter(@Nullable String one, @Nullable String other) {
        EntryFilter filter = EntryFilter.all();
        if (one != null && other != null) {
            filter = EntryFilter.between(PartyNames.codeOf(one), PartyNames.codeOf(other));
        } else if (one != null) {
            filter = EntryFilter.of(PartyNames.codeOf(one));
        }
        return filter.with(forms.toArray(Form[]::new))
                .with(statuses.toArray(Status[]::new))
                .inSector(sector)
                .from(from == null ? null : Dates.parse(from, "--from"))
                .to(to == null ? null : Dates.parse(to, "--to"))
                .saying(saying);
    }
}
