// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.release.Format;
import org.entente.release.ReleaseRequest;
import org.entente.release.Released;
import org.entente.release.internal.diff.Changes;
import org.entente.release.internal.diff.PreviousRelease;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.folder.WrittenFile;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.jspecify.annotations.Nullable;

/** Makes one release, step by step. */
public final class ReleaseMaker {

    private final Ledger ledger;
    private final ReleaseRequest request;
    private final Counts counts = new Counts();
    private final Counts leftOut = new Counts();

    public ReleaseMaker(Ledger ledger, ReleaseRequest request) {
        this.ledger = ledger;
        this.request = request;
    }

    public Released make() {
        try {
            PreviousRelease previous = request.previous() == null ? null : PreviousRelease.open(request.previous());
            return make(previous);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private Released make(@Nullable PreviousRelease previous) throws IOException {
        try (ReleaseFolder folder = ReleaseFolder.begin(request.folder())) {
            LedgerState state = LedgerState.of(ledger);
            fill(folder);
            if (!state.equals(LedgerState.of(ledger))) {
                // It is read in steps: half of it could be of before, half of after.
                throw new EntenteException.Data(
                        FaultCode.LEDGER_BUSY,
                        ledger.name(),
                        "somebody wrote to the ledger while it was being released; nothing was released, try again");
            }
            SortedMap<String, Long> changes =
                    previous == null ? new TreeMap<>() : Changes.write(previous, folder, this::standing);
            Codebook.write(folder);
            Readme.write(request, counts, folder);
            Manifest.write(request, state, counts, leftOut, previous, changes, folder);
            List<WrittenFile> files = folder.files();
            folder.publish();
            return new Released(
                    request.folder(),
                    counts.map(),
                    leftOut.map(),
                    changes,
                    files.size(),
                    files.stream().mapToLong(WrittenFile::bytes).sum());
        }
    }

    /** What an id of an earlier release stands for today. */
    private Optional<String> standing(String id) {
        try {
            return id.startsWith("T-")
                    ? ledger.event(id).map(TimelineEvent::id)
                    : ledger.entry(id).map(Entry::id);
        } catch (EntenteException e) {
            if (e.code() == FaultCode.NO_SUCH_ENTRY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void fill(ReleaseFolder folder) throws IOException {
        List<ReleasePart> parts = new ArrayList<>();
        parts.add(new TablesPart(request.formats(), folder, counts));
        for (Format format : Format.values()) {
            if (request.formats().contains(format)) {
                Parts.of(format, request, folder, counts, leftOut).ifPresent(parts::add);
            }
        }
        new Stock(ledger, request.filter()).give(parts);
        for (ReleasePart part : parts) {
            part.close();
        }
    }

    private EntenteException fault(IOException e) {
        String reason = String.valueOf(e.getMessage());
        String where = request.folder().toString();
        return reason.toLowerCase(Locale.ROOT).contains("no space left")
                ? new EntenteException.Machine(FaultCode.DISK_FULL, where, "the disk is full; nothing was released", e)
                : new EntenteException.Machine(FaultCode.CANNOT_WRITE, where, "cannot be written (" + reason + ")", e);
    }
}
