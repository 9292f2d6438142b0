// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.model.decision.Review;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Deadline;
import org.entente.model.mention.Bound;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Role;
import org.entente.model.mention.Status;
import org.entente.model.source.OutletKind;
import org.entente.model.source.Reliability;

/** The closed lists of the codebook, written from the model so that they cannot fall behind it. */
public final class Codes {

    static final String UNDERTAKINGS = forms(Form::isUndertaking);
    static final String EVENTS = forms(f -> !f.isUndertaking());
    static final String FORMS = forms(f -> true);
    static final String STATUSES = list(Status.values(), Status::label);
    static final String TYPES = "PLOVER 2.0: " + list(EventType.values(), EventType::name);
    static final String POLARITIES = list(Polarity.values(), Polarity::label);
    static final String ROLES = "PLOVER: " + list(Role.values(), Role::name);
    static final String BOUNDS = list(Bound.values(), Bound::label);
    static final String COMMITMENTS = list(Commitment.Kind.values(), Commitment.Kind::label);
    static final String RULES = list(Commitment.Rule.values(), rule -> rule.label() + " (" + rule.because() + ")");
    static final String DEADLINES = list(Deadline.State.values(), Deadline.State::label);
    static final String OUTLETS = list(OutletKind.values(), OutletKind::label);
    static final String GRADES = "Admiralty grades: " + list(Reliability.values(), r -> r.name() + " " + r.meaning());
    static final String STANDINGS = list(Review.Standing.values(), s -> s.name().toLowerCase(Locale.ROOT));
    static final String PARTY = "ISO 3166 alpha-3, or IGO: and the initials of an international body";
    static final String SECTOR = "OECD DAC 3-digit sector, or MIL for military";

    private Codes() {}

    private static String forms(Predicate<Form> which) {
        return Arrays.stream(Form.values()).filter(which).map(Form::label).collect(Collectors.joining(", "));
    }

    private static <E> String list(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }
}
