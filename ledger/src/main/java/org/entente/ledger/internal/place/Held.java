// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.internal.merge.Profile;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Ids;

/** An entry with what is known of it for placing: the newest of its mentions. */
final class Held {

    /** What a mention is compared with: an entry that holds more has said all that tells it apart. */
    static final int MAX_MEMBERS = 48;

    private final List<Traits> members = new ArrayList<>();
    private Profile profile = new Profile();
    private final boolean isUndertaking;
    private long seq;
    private String code;

    /** @param seq 0 while it has no row */
    Held(long seq, String code, boolean isUndertaking) {
        this.seq = seq;
        this.code = code;
        this.isUndertaking = isUndertaking;
    }

    void add(Traits traits) {
        members.add(traits);
        if (members.size() > MAX_MEMBERS) {
            members.remove(0);
            profile = Profile.of(members);
        } else {
            profile.add(traits);
        }
    }

    /** It was born with this mention. */
    void born(long number, String shortId) {
        seq = number;
        code = shortId;
    }

    List<Traits> members() {
        return members;
    }

    /** What its members tell together. */
    Profile profile() {
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
