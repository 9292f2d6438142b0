// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.List;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking as one article tells it. What the article does not say is null.
 *
 * @param source country or body that gives, builds, lends, or is named first
 * @param target the other side
 * @param type what it is
 * @param form what it concretely is
 * @param status how far it has come by the end of the article
 * @param sector OECD DAC three digits or {@code MIL}
 * @param amount the money it is about
 * @param date when it was agreed or first undertaken
 * @param stages what the status rests on, in the order of the article
 */
public record Undertaking(
        @Nullable String source,
        @Nullable String target,
        @Nullable EventType type,
        @Nullable Form form,
        @Nullable Status status,
        @Nullable String sector,
        @Nullable Money amount,
        @Nullable TimeSpan date,
        List<Stage> stages) {

    public Undertaking {
        stages = List.copyOf(stages);
    }
}
