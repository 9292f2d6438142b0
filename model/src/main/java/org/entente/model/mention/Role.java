// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

/** What kind of actor it is: PLOVER's actor sectors, as far as they matter between states. */
public enum Role {
    GOV,
    MIL,
    COP,
    JUD,
    LEG,
    SPY,
    PTY,
    BUS,
    LAB,
    EDU,
    MED,
    REL,
    NGO,
    IGO,
    REB,
    CVL
}
