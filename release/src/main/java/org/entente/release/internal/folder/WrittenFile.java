// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.folder;

/**
 * A file of a release.
 *
 * @param path inside the release, with slashes
 * @param sha256 of its bytes, lower-case hex
 */
public record WrittenFile(String path, long bytes, String sha256) {}
