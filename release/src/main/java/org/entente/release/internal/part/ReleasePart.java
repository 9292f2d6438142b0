// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.part;

import java.io.Closeable;
import java.io.IOException;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.TimelineEvent;

/**
 * One of the forms a release takes. It is given all entries in order of their ids, then all events in order of theirs, then all articles
 * these rest on in order of their pages; closing it completes its files. Takes each as it comes: a ledger may be larger than the memory.
 */
public interface ReleasePart extends Closeable {

    default void entry(Entry entry) throws IOException {}

    default void event(TimelineEvent event) throws IOException {}

    default void source(SourceArticle article) throws IOException {}
}
