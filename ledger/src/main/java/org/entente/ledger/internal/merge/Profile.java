// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Language;

/** What all mentions of an entry tell together: a new mention is held against this, not against each of them. Not thread-safe. */
final class Profile {

    private final List<Traits> members = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> concepts = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> goods = new HashSet<>();
    private final Set<String> editions = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<Language> languages = new HashSet<>();
    private boolean general = true;

    static Profile of(List<Traits> members) {
        Profile profile = new Profile();
        members.forEach(profile::add);
        return profile;
    }

    void add(Traits traits) {
        members.add(traits);
        words.addAll(traits.words());
        concepts.addAll(traits.concepts());
        kinds.addAll(traits.kinds());
        goods.addAll(traits.goods());
        editions.addAll(traits.editions());
        offices.addAll(traits.office());
        pages.add(traits.recorded().page());
        languages.add(traits.mention().language());
        general &= traits.isGeneral();
    }

    List<Traits> members() {
        return members;
    }

    Set<String> words() {
        return words;
    }

    Set<String> concepts() {
        return concepts;
    }

    Set<String> kinds() {
        return kinds;
    }

    Set<String> goods() {
        return goods;
    }

    Set<String> editions() {
        return editions;
    }

    Set<String> offices() {
        return offices;
    }

    boolean isOnPage(String page) {
        return pages.contains(page);
    }

    boolean isIn(Language language) {
        return languages.contains(language);
    }

    boolean isGeneral() {
        return general;
    }
}
