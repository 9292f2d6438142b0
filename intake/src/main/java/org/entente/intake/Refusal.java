// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import org.entente.model.fault.EntenteException;

/**
 * A page that could not be had; the rest of the batch goes on.
 *
 * @param location what it is called
 * @param spot where it lies, or should
 * @param fault why
 */
public record Refusal(String location, Spot spot, EntenteException fault) implements Arrival {}
