// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;

/** What belongs to a recording and is done in its transaction: mentions are placed, the chain gets a link. */
@FunctionalInterface
public interface Sequel {

    /** @throws SQLException to be passed on: nothing of the recording is then kept */
    void after(Adoption adoption, Tables tables) throws SQLException;
}
