// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import org.entente.model.entry.Step;

/**
 * A mention as a step of one entry, or a report of one event.
 *
 * @param of id of the entry or event
 */
public record Told(String of, Step step) {}
