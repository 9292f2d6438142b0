// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the life of an undertaking, which outlets report.
 *
 * @param day of the news
 * @param from first day of what is told, null when it has no date
 * @param to its last day
 * @param number of goods or people that this turn tells of, 0 for none
 * @param money that this turn tells of, 0 for none
 */
record Turn(
        LocalDate day,
        Told told,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int number,
        long money) {

    /** What a turn tells, so how the sentence is made. */
    enum Told {
        PLAN,
        DONE,
        /** A part delivered or paid. */
        PART,
        /** The sum of the parts so far. */
        TOTAL,
        /** What is still to come. */
        MORE,
        /** Put off. */
        OFF
    }
}
