// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What a PostgreSQL server complains of, as faults with one plain line. Codes: PostgreSQL's documentation, appendix A. The driver's own
 * words are not passed on where they may repeat the address, and with it the password.
 */
final class PostgresFaults {

    private PostgresFaults() {}

    static EntenteException of(String where, SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        FaultCode code = code(state);
        return switch (code) {
            case LEDGER_BUSY -> machine(code, where, "another process is writing to this ledger", problem);
            case DISK_FULL -> machine(code, where, "the server's disk is full; the page was not recorded", problem);
            case LEDGER_REFUSED ->
                machine(
                        code,
                        where,
                        state.startsWith("28")
                                ? "the server does not let this user in: look at user and password"
                                : "this user may not do that in the database",
                        null);
            case LEDGER_UNREACHABLE -> machine(code, where, "the database server cannot be reached", null);
            case NO_SUCH_LEDGER -> new EntenteException.Data(code, where, "there is no such database on this server");
            case LEDGER_DAMAGED -> Faults.damaged(where, problem);
            case OUT_OF_MEMORY -> machine(code, where, "the server has too little memory", problem);
            case CANNOT_WRITE -> machine(code, where, "the database cannot be written", problem);
            // Everything else is a mistake in our SQL.
            default -> machine(FaultCode.INTERNAL, where, String.valueOf(problem.getMessage()), problem);
        };
    }

    private static FaultCode code(String state) {
        return switch (state) {
            case "55P03", "40001", "40P01" -> FaultCode.LEDGER_BUSY;
            case "53100" -> FaultCode.DISK_FULL;
            case "53200" -> FaultCode.OUT_OF_MEMORY;
            case "25006", "58030" -> FaultCode.CANNOT_WRITE;
            case "42501" -> FaultCode.LEDGER_REFUSED;
            case "3D000" -> FaultCode.NO_SUCH_LEDGER;
            case "XX001", "XX002" -> FaultCode.LEDGER_DAMAGED;
            // Too many connections; the server is starting or stopping.
            case "53300", "57P01", "57P02", "57P03" -> FaultCode.LEDGER_UNREACHABLE;
            default ->
                state.startsWith("28")
                        ? FaultCode.LEDGER_REFUSED
                        : state.startsWith("08") ? FaultCode.LEDGER_UNREACHABLE : FaultCode.INTERNAL;
        };
    }

    private static EntenteException machine(
            FaultCode code, String where, String message, @Nullable SQLException cause) {
        return new EntenteException.Machine(code, where, message, cause);
    }
}
