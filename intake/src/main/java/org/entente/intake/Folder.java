// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.nio.file.Path;
import java.util.Iterator;

/**
 * A folder with all that is in it: pages (.html .htm .xhtml .txt) and archives; hidden files are left out.
 *
 * @param location the path as the user gave it
 * @param path where it is
 */
public record Folder(String location, Path path) implements Source {

    /** What is in it, in the order of the paths; of the folder's tree only one way down is in memory. */
    public Iterator<Leaf> leaves() {
        return new FolderWalk(this);
    }
}
