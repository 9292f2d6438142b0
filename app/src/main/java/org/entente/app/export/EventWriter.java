// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

/** Writes events in one format, one by one. */
public interface EventWriter {

    /** Called once, before the first event. */
    void begin();

    /** @return whether the format has a place for this event */
    boolean write(ToldEvent event);
}
