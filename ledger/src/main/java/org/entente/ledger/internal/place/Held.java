// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.entente.ledger.internal.merge.Profile;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Ids;
import org.jspecify.annotations.Nullable;

/** An entry with what is known of it for placing: the newest of its mentions. */
final class Held {

    /** What a mention is compared with: an entry that holds more has said all that tells it apart. */
    static final int MAX_MEMBERS = 48;

    private final Deque<Traits> members = new ArrayDeque<>();
    private final boolean isUndertaking;
    private @Nullable Profile profile;
    private long seq;
    private String code;

    /** @param seq below 0 while it has no row: which of its page it is */
    Held(long seq, String code, boolean isUndertaking) {
        this.seq = seq;
        this.code = code;
        this.isUndertaking = isUndertaking;
    }

    void add(Traits traits) {
        members.add(traits);
        if (members.size() > MAX_MEMBERS) {
            members.remove();
            profile = null;
        } else if (profile != null) {
            profile.add(traits);
        }
    }

    /** It was born with this mention. */
    void born(long number, String shortId) {
        seq = number;
        code = shortId;
    }

    boolean isBorn() {
        return seq > 0;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** What its members tell together. */
    Profile profile() {
        if (profile == null) {
            profile = Profile.of(List.copyOf(members));
        }
        return profile;
    }

    long seq() {
        return seq;
    }

    String code() {
        return code;
    }

    /** The public id of an entry of this kind with this code. */
    String id(String itsCode) {
        return Ids.shown(isUndertaking, itsCode);
    }
}
