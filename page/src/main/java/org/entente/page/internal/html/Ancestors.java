// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An element and all elements around it. */
final class Ancestors {

    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    Ancestors(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            elements.add(at);
        }
    }

    boolean holds(Element element) {
        return elements.contains(element);
    }
}
