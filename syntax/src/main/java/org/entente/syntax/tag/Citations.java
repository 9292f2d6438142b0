// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The lemmas of listed names, where names decline: a nominative is its own, and any other form belongs to the listed nominative it
 * shares most of its beginning with ({@code Кубе} to {@code Куба}, {@code Египта} to {@code Египет}). Ending rules learned from
 * a treebank know few names, and a dictionary has others that look like them. Immutable and thread-safe.
 */
public final class Citations {

    private static final int NOMINATIVE = Cases.ofInitials("N");
    /** Who has one form for both has a nominative of the same length: {@code Гане} is of {@code Гана}, not of {@code Ган}. */
    private static final int DATIVE_AND_LOCATIVE = Cases.ofInitials("DL");
    /** How much of a form may be its ending, the most likely first. */
    private static final int[] ENDINGS = {1, 2, 0, 3};

    private static final int SHORTEST_STEM = 3;

    private final NavigableSet<String> nominatives = new TreeSet<>();

    /** @param forms the names and the bits of their cases */
    Citations(Map<String, Integer> forms) {
        forms.forEach((form, cases) -> {
            if ((cases & NOMINATIVE) != 0) {
                nominatives.add(form);
            }
        });
    }

    /** The lemma of a listed form with its cases; empty when it tells none or its nominative is not listed. */
    String lemma(String form, int cases) {
        return (cases & NOMINATIVE) != 0 ? form : cases != 0 ? nearest(form, cases) : "";
    }

    private String nearest(String form, int cases) {
        boolean same = (cases & DATIVE_AND_LOCATIVE) == DATIVE_AND_LOCATIVE;
        for (int ending : ENDINGS) {
            if (form.length() - ending < (ending > 1 ? SHORTEST_STEM : SHORTEST_STEM - 1)) {
                continue;
            }
            String stem = form.substring(0, form.length() - ending);
            String found = nominatives.subSet(stem, true, stem + Character.MAX_VALUE, false).stream()
                    .filter(name -> name.length() <= stem.length() + 2)
                    .min(Comparator.comparingInt((String name) -> same ? Math.abs(name.length() - form.length()) : 0)
                            .thenComparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
