// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Optional;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;

/**
 * A sentence of our own that a frame must code so, or must not code.
 *
 * @param text the sentence
 * @param expected what must come out, empty for a negative example
 * @param line where it stands in the lexicon file, from 1
 */
public record Example(String text, Optional<Expected> expected, int line) {

    /** The mention that the sentence must give. */
    public record Expected(String source, String target, EventType type, Form form, Status status) {}
}
