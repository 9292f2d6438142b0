// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.sqlite.SQLiteErrorCode;

/** What SQLite complains of, as faults with one plain line. */
final class Faults {

    private Faults() {}

    static EntenteException of(Path file, SQLException problem) {
        String where = file.toString();
        // Extended result codes keep the primary code in their low byte (sqlite.org/rescode.html).
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(problem.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                machine(FaultCode.LEDGER_BUSY, where, "another process is writing to this ledger", problem);
            case SQLITE_FULL ->
                machine(FaultCode.DISK_FULL, where, "the disk is full; the page was not recorded", problem);
            case SQLITE_NOTADB -> notALedger(file);
            case SQLITE_CORRUPT -> damaged(file, problem);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                machine(FaultCode.CANNOT_WRITE, where, "the ledger cannot be written here", problem);
            case SQLITE_IOERR ->
                machine(FaultCode.CANNOT_WRITE, where, "reading or writing the ledger failed", problem);
            case SQLITE_NOMEM -> machine(FaultCode.OUT_OF_MEMORY, where, "too little memory for the ledger", problem);
            // Everything else is a mistake in our SQL; the codes are SQLite's, not ours to enumerate.
            default -> machine(FaultCode.INTERNAL, where, String.valueOf(problem.getMessage()), problem);
        };
    }

    static EntenteException notALedger(Path file) {
        return new EntenteException.Data(FaultCode.NOT_A_LEDGER, file.toString(), "this file is not an Entente ledger");
    }

    static EntenteException damaged(Path file, SQLException problem) {
        return new EntenteException.Data(
                FaultCode.LEDGER_DAMAGED, file.toString(), "the ledger is damaged; restore it from a copy", problem);
    }

    static EntenteException damaged(Path file, String how) {
        return new EntenteException.Data(
                FaultCode.LEDGER_DAMAGED,
                file.toString(),
                "the ledger is damaged (" + how + "); restore it from a copy");
    }

    static EntenteException.Machine machine(FaultCode code, String where, String message, Throwable cause) {
        return new EntenteException.Machine(code, where, message, cause);
    }
}
