// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/**
 * Where a page lies, for people who look it up and for a run that goes on later.
 *
 * @param file the file or the link it came from
 * @param offset bytes from the beginning of {@code file} to the record or member that holds the page; 0 where it is the file
 */
public record Spot(String file, long offset) {}
