// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.fault;

import org.jspecify.annotations.Nullable;

/**
 * A fault with a stable code and a message that stands on its own in one line. Unchecked: it travels to the one place that
 * turns it into an exit code or an HTTP problem.
 */
public abstract sealed class EntenteException extends RuntimeException
        permits EntenteException.User, EntenteException.Data, EntenteException.Machine {

    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final @Nullable String where;

    private EntenteException(FaultCode code, @Nullable String where, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.where = where;
    }

    public FaultCode code() {
        return code;
    }

    /** The document, and where it helps the line or offset in it; null when the fault is not about one. */
    public @Nullable String where() {
        return where;
    }

    /** {@code where: message}, or the message alone. */
    public String line() {
        return where == null ? String.valueOf(getMessage()) : where + ": " + getMessage();
    }

    /** The call was wrong: an option, a name, an id. */
    public static final class User extends EntenteException {
        private static final long serialVersionUID = 1L;

        public User(FaultCode code, String message) {
            super(code, null, message, null);
        }
    }

    /** The input is not what it should be. */
    public static final class Data extends EntenteException {
        private static final long serialVersionUID = 1L;

        public Data(FaultCode code, String where, String message) {
            super(code, where, message, null);
        }

        public Data(FaultCode code, String where, String message, Throwable cause) {
            super(code, where, message, cause);
        }
    }

    /** Disk, memory or a file of our own fails. */
    public static final class Machine extends EntenteException {
        private static final long serialVersionUID = 1L;

        public Machine(FaultCode code, @Nullable String where, String message, @Nullable Throwable cause) {
            super(code, where, message, cause);
        }
    }
}
