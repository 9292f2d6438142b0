// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import org.entente.model.text.Sentence;

/** The actors of one article, read sentence by sentence; remembers who was mentioned. For one thread at a time. */
public interface ArticleActors {

    /** Reads the next sentence, in the order of the article. The result does not change when later sentences are read. */
    SentenceActors read(Sentence sentence);
}
