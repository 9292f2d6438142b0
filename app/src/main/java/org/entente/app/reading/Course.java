// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import org.jspecify.annotations.Nullable;

/**
 * What goes along with a run.
 *
 * @param sifts whether the gate decides which pages of archives and feeds are coded and kept
 * @param begun how far an earlier run had come
 * @param checkpoint where it is kept how far this one is; null for nowhere
 * @param refused where refused pages are listed; null for nowhere
 * @param step is run after each page
 */
public record Course(
        boolean sifts,
        Checkpoint.State begun,
        @Nullable Checkpoint checkpoint,
        @Nullable RefusedLog refused,
        Runnable step) {

    /** A run that is over soon. */
    static final Course SHORT = new Course(false, Checkpoint.State.START, null, null, () -> {});
}
