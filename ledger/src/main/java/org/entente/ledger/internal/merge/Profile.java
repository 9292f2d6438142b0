// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the mentions of an entry tell together: a new mention is held against this, not against each of them. An entry of very many
 * mentions is known by the first of them. Not thread-safe.
 */
public final class Profile {

    /** So many mentions have said all that tells an entry apart. */
    private static final int MAX_MEMBERS = 48;

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
    private @Nullable LocalDate last;

    public static Profile of(List<Traits> members) {
        Profile profile = new Profile();
        members.forEach(profile::add);
        return profile;
    }

    public void add(Traits traits) {
        LocalDate published = traits.published();
        if (published != null && (last == null || published.isAfter(last))) {
            last = published;
        }
        pages.add(traits.recorded().page());
        if (members.size() == MAX_MEMBERS) {
            return;
        }
        members.add(traits);
        words.addAll(traits.words());
        concepts.addAll(traits.concepts());
        kinds.addAll(traits.kinds());
        goods.addAll(traits.goods());
        editions.addAll(traits.editions());
        offices.addAll(traits.office());
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

    /** Day of the latest news of it, null when none is dated. */
    public @Nullable LocalDate last() {
        return last;
    }

    boolean isGeneral() {
        return general;
    }
}
