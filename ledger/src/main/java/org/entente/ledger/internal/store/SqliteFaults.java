// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.sqlite.SQLiteErrorCode;

/** What SQLite complains of, as faults with one plain line. */
final class SqliteFaults {

    private SqliteFaults() {}

    static EntenteException of(String where, SQLException problem) {
        // Extended result codes keep the primary code in their low byte (sqlite.org/rescode.html).
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(problem.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                Faults.machine(FaultCode.LEDGER_BUSY, where, "another process is writing to this ledger", problem);
            case SQLITE_FULL ->
                Faults.machine(FaultCode.DISK_FULL, where, "the disk is full; the page was not recorded", problem);
            case SQLITE_NOTADB -> Faults.notALedger(where);
            case SQLITE_CORRUPT -> Faults.damaged(where, problem);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                Faults.machine(FaultCode.CANNOT_WRITE, where, "the ledger cannot be written here", problem);
            case SQLITE_IOERR ->
                Faults.machine(FaultCode.CANNOT_WRITE, where, "reading or writing the ledger failed", problem);
            case SQLITE_NOMEM ->
                Faults.machine(FaultCode.OUT_OF_MEMORY, where, "too little memory for the ledger", problem);
            // Everything else is a mistake in our SQL; the codes are SQLite's, not ours to enumerate.
            default -> Faults.machine(FaultCode.INTERNAL, where, String.valueOf(problem.getMessage()), problem);
        };
    }
}
