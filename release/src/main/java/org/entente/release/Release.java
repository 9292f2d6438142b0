// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import org.entente.ledger.Ledger;
import org.entente.model.fault.EntenteException;
import org.entente.release.internal.ReleaseMaker;

/**
 * Releases of a ledger: folders of files that can be cited, checked and compared.
 *
 * <pre>{@code
 * Released made = Release.write(ledger, request);
 * System.out.println(made.counts().get("entries") + " entries in " + made.folder());
 * }</pre>
 */
public final class Release {

    private Release() {}

    /**
     * Makes a release. It appears in its place whole or not at all, whatever happens meanwhile; the same ledger and request give the same
     * bytes on every machine. Memory does not grow with the ledger beyond the ids of its pages.
     *
     * @throws EntenteException RELEASE_EXISTS, NOT_A_RELEASE when the one before is none, DISK_FULL, CANNOT_WRITE, and those of the ledger
     */
    public static Released write(Ledger ledger, ReleaseRequest request) {
        return new ReleaseMaker(ledger, request).make();
    }
}
