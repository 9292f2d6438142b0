// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import java.util.Optional;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;

/**
 * What PLOVER's manual (openeventdata/PLOVER, draft 2.0) codes otherwise than the ledger does. The ledger says what it is and how far
 * it has come; PLOVER has one type for both.
 */
public final class PloverRules {

    private PloverRules() {}

    /** The type under which PLOVER records a mention; empty when it records nothing, as of what is denied. */
    public static Optional<EventType> type(Mention mention) {
        return mention.polarity() == Polarity.DENIED ? Optional.empty() : type(mention.type(), mention.status());
    }

    /**
     * The type under which PLOVER records an event. A CONSULT, SUPPORT, COOPERATE or AID that is still to come is AGREE; a RETREAT
     * that is announced is CONCEDE; a blow that is announced is THREATEN; a meeting that is called off is REJECT, aid that is stopped
     * SANCTION. Of other things that were called off, and of all that is denied, PLOVER records nothing.
     */
    public static Optional<EventType> type(EventType type, Status status) {
        return switch (status) {
            case AGREED, ONGOING, DONE -> Optional.of(type);
            case PROPOSED, PLEDGED -> Optional.of(future(type));
            case SUSPENDED, CANCELLED -> stopped(type);
            case DENIED -> Optional.empty();
        };
    }

    private static EventType future(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            case SANCTION, COERCE, ASSAULT -> EventType.THREATEN;
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, MOBILIZE -> type;
        };
    }

    private static Optional<EventType> stopped(EventType type) {
        return switch (type) {
            case CONSULT -> Optional.of(EventType.REJECT);
            case AID, COOPERATE, AGREE -> Optional.of(EventType.SANCTION);
            case SUPPORT,
                    CONCEDE,
                    RETREAT,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> Optional.empty();
        };
    }

    /** PLOVER's number of the quad class, 1 to 4. */
    public static int quad(EventType type) {
        return switch (type.quadClass()) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }

    /**
     * PLOVER's score between conflict (-10) and cooperation (+10), which takes the place of Goldstein's. The manual prints 3 for ACCUSE
     * and negative scores for all its modes; the sign is taken to be lost, so -3.
     *
     * @param form a visit has a score of its own
     */
    public static double score(EventType type, Form form) {
        return switch (type) {
            case AGREE -> 2.5;
            case CONSULT -> form == Form.VISIT ? 4 : 2.5;
            case SUPPORT -> 5;
            case CONCEDE -> 4.5;
            case COOPERATE -> 9.5;
            case AID -> 10;
            case RETREAT -> 6.5;
            case REQUEST -> 0;
            case ACCUSE -> -3;
            case REJECT -> -2;
            case THREATEN -> -3.5;
            case PROTEST -> -5;
            case SANCTION -> -6;
            case MOBILIZE -> -5.5;
            case COERCE -> -7;
            case ASSAULT -> -9;
        };
    }
}
