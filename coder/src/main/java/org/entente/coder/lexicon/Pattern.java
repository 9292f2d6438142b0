// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

/**
 * One way to say what a frame is about: a trigger with its roles.
 *
 * @param id stable id, language first: {@code fr:livrer#1}
 * @param frame the frame it belongs to
 * @param kind part of speech of the trigger
 */
public record Pattern(String id, Frame frame, Kind kind, Trigger trigger, Roles roles) {

    /** Parts of speech that evoke frames. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }
}
