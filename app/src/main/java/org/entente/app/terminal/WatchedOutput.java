// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * A buffered stream that remembers the first failure, which a {@link java.io.PrintStream} would swallow. After a failure it takes
 * what comes and drops it: a page that has been read still gets into the ledger.
 */
final class WatchedOutput extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream target;
    private @Nullable IOException failure;

    WatchedOutput(OutputStream target) {
        this.target = new BufferedOutputStream(target, BUFFER_BYTES);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> target.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    /** Throws when something was lost; but a reader who has seen enough, as {@code head} does, is no fault. */
    void check() {
        if (failure == null) {
            return;
        }
        String reason = String.valueOf(failure.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("broken pipe")) {
            return;
        }
        throw lower.contains("no space left")
                ? new EntenteException.Machine(
                        FaultCode.DISK_FULL, "standard output", "the disk is full; the output is not complete", failure)
                : new EntenteException.Machine(
                        FaultCode.CANNOT_WRITE, "standard output", "cannot write (" + reason + ")", failure);
    }

    private void attempt(Write write) {
        if (failure != null) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
