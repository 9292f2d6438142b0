// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Nothing between the values at the root: whoever writes lines ends each itself. */
final class NoSeparator extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        // a line has been ended already
    }
}
