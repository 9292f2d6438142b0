// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;

/** What an undertaking is about: goods, works, topics, editions. */
final class SubjectRules {

    /** Begins the codes of what relief is sent for. */
    private static final String DISASTER = "disaster-";

    private final Tally tally;
    private final Traits a;
    private final Profile entry;
    private final Form form;

    SubjectRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
        this.form = a.mention().form();
    }

    void apply() {
        disaster();
        boolean known = form == Form.DELIVERY ? goods() : concepts();
        words(known);
        if (!a.editions().isEmpty()
                && !entry.editions().isEmpty()
                && Collections.disjoint(a.editions(), entry.editions())) {
            tally.add("edition", Kind.VETO, 0, a.editions(), entry.editions());
        }
    }

    /** Relief of many kinds answers one disaster; that of another answers another. */
    private void disaster() {
        if (form != Form.RELIEF) {
            return;
        }
        Set<String> one = disasters(a.concepts());
        Set<String> two = disasters(entry.concepts());
        if (!one.isEmpty() && !two.isEmpty()) {
            boolean same = !Collections.disjoint(one, two);
            tally.add("disaster", same ? Kind.PARTICULAR : Kind.GENERAL, same ? 1.5 : -3, one, two);
        }
    }

    private static Set<String> disasters(Set<String> concepts) {
        Set<String> disasters = new TreeSet<>();
        for (String concept : concepts) {
            if (concept.startsWith(DISASTER)) {
                disasters.add(concept);
            }
        }
        return disasters;
    }

    /** Deliveries of one kind of goods are one line of account, of two kinds two. Whether the goods told are the entry's. */
    private boolean goods() {
        Set<String> kinds = common(a.kinds(), entry.kinds());
        if (!kinds.isEmpty()) {
            tally.add("goods", Kind.PARTICULAR, 2.5, kinds);
            return true;
        }
        Set<String> words = common(a.goods(), entry.goods());
        if (!words.isEmpty()) {
            tally.add("goods", Kind.PARTICULAR, 2, words);
            return true;
        }
        if (areRelated(a.kinds(), entry.kinds())) {
            tally.add("goods of one family", Kind.PARTICULAR, 1.5, a.kinds(), entry.kinds());
            return true;
        }
        boolean known = !a.kinds().isEmpty() && !entry.kinds().isEmpty();
        if (!known && (a.goods().isEmpty() || entry.goods().isEmpty())) {
            others();
            return concepts();
        }
        tally.add("goods", known ? Kind.VETO : Kind.GENERAL, -1.5, a.goods(), entry.goods());
        return false;
    }

    /** "Fifty others" are of the goods that the article has spoken of, most likely in the same sentence. */
    private void others() {
        for (Traits b : entry.members()) {
            if (a.isOthers() != b.isOthers()
                    && a.recorded().page().equals(b.recorded().page())) {
                boolean sameSentence =
                        a.mention().sentence().overlaps(b.mention().sentence());
                tally.add("others of the article", Kind.PARTICULAR, sameSentence ? 1.5 : 1, a.goods(), b.goods());
                return;
            }
        }
    }

    private boolean concepts() {
        if (a.concepts().isEmpty() || entry.concepts().isEmpty()) {
            return false;
        }
        Set<String> common = common(a.concepts(), entry.concepts());
        if (!common.isEmpty()) {
            int smaller = Math.min(a.concepts().size(), entry.concepts().size());
            double most = switch (form) {
                case VISIT, RELIEF -> 1;
                case MEETING -> 2;
                // Two states seldom make two agreements on one matter in a year.
                case AGREEMENT, PROJECT, VENTURE -> 3;
                case DELIVERY, FINANCE, TRAINING, EXERCISE, EVENT, TRADE, PARTNERSHIP -> 2.5;
                case STATEMENT, MEASURE, FORCE, PROTEST -> 2.5;
            };
            tally.add("about", Kind.PARTICULAR, most * common.size() / smaller, common);
            return true;
        }
        if (areRelated(a.concepts(), entry.concepts())) {
            tally.add("about one family", Kind.PARTICULAR, 1.5, a.concepts(), entry.concepts());
            return true;
        }
        double against = switch (form) {
            case AGREEMENT -> -3;
            case PROJECT, VENTURE, EVENT, TRAINING, FINANCE, PARTNERSHIP -> -2.5;
            case DELIVERY, STATEMENT, MEASURE, FORCE, PROTEST -> -1.5;
            case EXERCISE -> -1;
            // Talks and visits have many topics, and each report picks its own; relief is many things.
            case VISIT, MEETING, RELIEF, TRADE -> -0.5;
        };
        tally.add("about", Kind.GENERAL, against, a.concepts(), entry.concepts());
        return false;
    }

    private void words(boolean known) {
        if (a.words().isEmpty() || entry.words().isEmpty()) {
            return;
        }
        Set<String> common = common(a.words(), entry.words());
        int smaller = Math.min(a.words().size(), entry.words().size());
        if (!common.isEmpty()) {
            double most = form == Form.VISIT ? 1 : known ? 1 : 2;
            tally.add("subject", Kind.PARTICULAR, most * common.size() / smaller, common);
        } else if (!known && entry.isIn(a.mention().language())) {
            // Other words for it in another language say nothing.
            boolean telling = smaller >= 2 && form != Form.EXERCISE && form != Form.VISIT;
            tally.add("subject", Kind.GENERAL, telling ? -1.5 : -0.5, "nothing in common");
        }
    }

    private static boolean areRelated(Set<String> kinds, Set<String> others) {
        for (String kind : kinds) {
            for (String other : others) {
                if (GoodsFamilies.related(kind, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    static <T extends Comparable<? super T>> Set<T> common(Set<T> a, Set<T> b) {
        if (Collections.disjoint(a, b)) {
            return Set.of();
        }
        Set<T> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }
}
