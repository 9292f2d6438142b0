// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of one table go, one after another. Closing it completes the file. Not thread-safe. */
public interface TableSink extends Closeable {

    /** @param cells in the order of the table's columns, each of its column's kind; null where unknown */
    void row(List<@Nullable Object> cells) throws IOException;
}
