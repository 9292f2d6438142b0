// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.URI;

/**
 * What a server answered.
 *
 * @param link what was asked for in the end, after redirects
 * @param head status and header fields
 * @param bytes the content, unpacked; empty unless the status is 200
 */
record Response(URI link, ResponseHead head, byte[] bytes) {

    private static final int NOT_MODIFIED = 304;

    int status() {
        return head.status();
    }

    boolean isNotModified() {
        return status() == NOT_MODIFIED;
    }

    boolean isRedirect() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }
}
