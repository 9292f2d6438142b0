// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import org.jspecify.annotations.Nullable;

/**
 * One line of account of an undertaking. Null is "no source says", never zero.
 *
 * @param of what is counted
 * @param promised the total promised or agreed so far, what has been delivered of it included
 * @param agreed the total that both sides have committed to
 * @param delivered the sum of what was delivered
 * @param outstanding promised less delivered, when both are known and the undertaking is not off; never negative
 */
public record Account(
        Measure of,
        @Nullable Figure promised,
        @Nullable Figure agreed,
        @Nullable Figure delivered,
        @Nullable Figure outstanding) {}
