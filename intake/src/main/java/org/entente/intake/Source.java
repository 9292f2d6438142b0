// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/** What a user names: something pages come from. */
public sealed interface Source permits Folder, Leaf {

    /** What the user calls it. */
    String location();
}
