// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.util.Set;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Which responses of servers hold pages. */
final class Responses {

    private static final Set<String> PAGES =
            Set.of("", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream", "unk");

    private static final int OK = 200;

    private Responses() {}

    /** @throws EntenteException HTTP_STATUS or BINARY_INPUT when the response is not a page */
    static void check(String location, ResponseHead head) {
        if (head.status() != OK) {
            throw new EntenteException.Data(FaultCode.HTTP_STATUS, location, "the server answered " + head.status());
        }
        String type = head.headers().mediaType();
        if (!PAGES.contains(type)) {
            throw new EntenteException.Data(FaultCode.BINARY_INPUT, location, Texts.cut(type) + ", not a page");
        }
    }
}
