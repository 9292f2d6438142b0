// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Faults that a ledger can have in either database. */
final class Faults {

    private Faults() {}

    static EntenteException notALedger(String where) {
        return new EntenteException.Data(FaultCode.NOT_A_LEDGER, where, "this file is not an Entente ledger");
    }

    static EntenteException tooNew(String where, long layout) {
        return new EntenteException.Data(
                FaultCode.LEDGER_TOO_NEW,
                where,
                "made by a newer Entente (layout " + layout + ", this one knows " + Migrations.NEWEST + ")");
    }

    static EntenteException damaged(String where, SQLException problem) {
        return new EntenteException.Data(
                FaultCode.LEDGER_DAMAGED, where, "the ledger is damaged; restore it from a copy", problem);
    }

    static EntenteException damaged(String where, String how) {
        return new EntenteException.Data(
                FaultCode.LEDGER_DAMAGED, where, "the ledger is damaged (" + how + "); restore it from a copy");
    }

    static EntenteException.Machine machine(FaultCode code, String where, String message, Throwable cause) {
        return new EntenteException.Machine(code, where, message, cause);
    }

    /** The same fault, with the connection closed that it makes useless. */
    static EntenteException closing(@Nullable Connection connection, EntenteException fault) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                fault.addSuppressed(e);
            }
        }
        return fault;
    }
}
