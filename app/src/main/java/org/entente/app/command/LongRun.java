// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.entente.app.reading.Checkpoint;
import org.entente.app.reading.RefusedLog;
import org.entente.coder.NewsCoder;
import org.entente.intake.Archive;
import org.entente.intake.Leaf;
import org.entente.intake.Source;
import org.jspecify.annotations.Nullable;

/** The files that a long run of {@code entente read} keeps beside its ledger. */
final class LongRun {

    private static final int LETTERS = 12;

    private final @Nullable Checkpoint checkpoint;
    private final @Nullable Path refusedFile;

    /**
     * @param records whether there is a ledger; without one nothing is kept
     * @param named the list of refused pages that the user named
     * @param options what else decides what is read
     */
    LongRun(LedgerOption ledger, boolean records, @Nullable Path named, List<Source> sources, String options) {
        boolean bulk = sources.stream().anyMatch(source -> source instanceof Leaf leaf && leaf.isBulk());
        refusedFile = named != null ? named : records && bulk ? ledger.beside(".refused.jsonl") : null;
        checkpoint = records ? new Checkpoint(ledger.beside(".reading-" + key(sources, options) + ".json")) : null;
    }

    private static String key(List<Source> sources, String options) {
        StringBuilder words = new StringBuilder(NewsCoder.VERSION).append('\n').append(options);
        for (Source source : sources) {
            words.append('\n').append(source.location());
            if (source instanceof Archive archive) {
                words.append(' ').append(size(archive.path()));
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return -1;
        }
    }

    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** How far a run with the same words had come. */
    Checkpoint.State begun(boolean fromStart) {
        if (checkpoint == null) {
            return Checkpoint.State.START;
        }
        if (fromStart) {
            checkpoint.remove();
        }
        return checkpoint.load();
    }

    @Nullable
    Path refusedFile() {
        return refusedFile;
    }

    @Nullable
    RefusedLog refused(Checkpoint.State begun) {
        return refusedFile == null ? null : RefusedLog.open(refusedFile, begun.refusedBytes());
    }
}
