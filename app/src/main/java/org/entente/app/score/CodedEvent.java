// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.mention.EventType;

/**
 * One event as gold or coder has it: what the scorer compares, as bare words, because a gold may allow several for each.
 *
 * @param types the PLOVER type, then the alternatives that count as right too
 * @param forms the form, then its alternatives
 * @param statuses the status, then its alternatives
 * @param source country code of who acts
 * @param target country code of the other side
 * @param clear false when finding it costs nothing and missing it costs nothing
 * @param note what to print beside it: the rule and the quote
 */
public record CodedEvent(
        List<String> types,
        List<String> forms,
        List<String> statuses,
        String source,
        String target,
        boolean clear,
        String note) {

    private static final String VISIT = "visit";

    public CodedEvent {
        types = List.copyOf(types);
        forms = List.copyOf(forms);
        statuses = List.copyOf(statuses);
    }

    /** The keys of this event at a level: it matches another event that shares one. */
    Set<Key> keys(Level level) {
        Set<Key> keys = new HashSet<>();
        for (String type : types) {
            for (String form : forms) {
                for (String status : statuses) {
                    keys.add(key(level, type, form, status));
                }
            }
        }
        if (level.hasDirection() && !forms.get(0).equals(VISIT)) {
            for (Key key : List.copyOf(keys)) {
                if (isSymmetric(key.what())) {
                    keys.add(new Key(key.second(), key.first(), key.what(), key.detail()));
                }
            }
        }
        return Set.copyOf(keys);
    }

    private Key key(Level level, String type, String form, String status) {
        boolean ordered = level.hasDirection() && (!isSymmetric(type) || form.equals(VISIT));
        boolean swap = !ordered && source.compareTo(target) > 0;
        String what = switch (level) {
            case PAIR -> "";
            case QUAD -> quad(type);
            case EVENT, STATUS, FORM -> type;
        };
        String detail = switch (level) {
            case PAIR, QUAD, EVENT -> "";
            case STATUS -> status;
            case FORM -> form;
        };
        return new Key(swap ? target : source, swap ? source : target, what, detail);
    }

    private static boolean isSymmetric(String type) {
        return knownTypes().contains(type) && EventType.valueOf(type).isSymmetric();
    }

    private static String quad(String type) {
        return knownTypes().contains(type) ? EventType.valueOf(type).quadClass().name() : "";
    }

    private static Set<String> knownTypes() {
        return Names.TYPES;
    }

    /** What must be the same for two events to match. */
    record Key(String first, String second, String what, String detail) {}

    private static final class Names {
        private static final Set<String> TYPES;

        static {
            List<String> names = new ArrayList<>();
            for (EventType type : EventType.values()) {
                names.add(type.name());
            }
            TYPES = Set.copyOf(names);
        }
    }
}
