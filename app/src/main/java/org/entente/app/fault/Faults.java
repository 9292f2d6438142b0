// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.fault;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.entente.intake.InputFaults;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into a fault with a code and one line. */
public final class Faults {

    private Faults() {}

    /**
     * @param thrown anything, errors of the virtual machine included
     * @param where the page or file it is about, when known
     */
    public static EntenteException of(Throwable thrown, @Nullable String where) {
        if (thrown instanceof EntenteException fault) {
            return fault;
        }
        if (thrown instanceof ExecutionException && thrown.getCause() != null) {
            return of(thrown.getCause(), where);
        }
        if (thrown instanceof StackOverflowError) {
            return new EntenteException.Data(
                    FaultCode.NESTED_TOO_DEEPLY, place(where), "nested more deeply than can be followed", thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new EntenteException.Machine(FaultCode.OUT_OF_MEMORY, where, "not enough memory", thrown);
        }
        IOException io = ioCause(thrown);
        if (io != null) {
            return InputFaults.of(io, where);
        }
        String what =
                thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
        return new EntenteException.Machine(
                FaultCode.INTERNAL, where, "a mistake of ours (" + firstLine(what) + "); --debug shows where", thrown);
    }

    private static @Nullable IOException ioCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof IOException io) {
                return io;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static String place(@Nullable String where) {
        return where == null ? "input" : where;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
