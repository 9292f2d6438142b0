// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.model.article.PartialDate;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Persons;
import org.jspecify.annotations.Nullable;

/** What the lines around the text say about it, as it is gathered. */
final class Facts {

    private record Signature(Bylines.Role role, List<String> names) {}

    private final List<Signature> signatures = new ArrayList<>();
    private @Nullable String section;
    private @Nullable String site;
    private @Nullable PartialDate published;
    private boolean publishedIsSure;

    void signed(Bylines.Role role, List<String> names) {
        signatures.add(new Signature(role, names.stream().map(Persons::spelled).toList()));
    }

    boolean isSigned() {
        return !signatures.isEmpty();
    }

    /** The first section named counts. */
    void section(@Nullable String name) {
        section = section == null ? name : section;
    }

    void site(@Nullable String name) {
        site = site == null ? name : site;
    }

    /** The first date that calls itself the day of publication counts, else the first date shown. */
    void published(PartialDate date, boolean sure) {
        if (published == null || sure && !publishedIsSure) {
            published = date;
            publishedIsSure = sure;
        }
    }

    @Nullable
    String section() {
        return section;
    }

    @Nullable
    String site() {
        return site;
    }

    @Nullable
    PartialDate published() {
        return published;
    }

    /**
     * Who wrote it. When two bylines name different people and neither says that it names the poster, the one that stands nearer
     * to the text belongs to it; the page's own frame, further up, names who put it there.
     */
    List<String> authors() {
        List<Signature> written = written();
        return written.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(written.get(written.size() - 1).names));
    }

    @Nullable
    String postedBy() {
        for (Signature signature : signatures) {
            if (signature.role == Bylines.Role.POSTER) {
                return signature.names.get(0);
            }
        }
        List<Signature> written = written();
        if (written.size() < 2) {
            return null;
        }
        String first = written.get(0).names.get(0);
        return authors().contains(first) ? null : first;
    }

    private List<Signature> written() {
        return signatures.stream().filter(s -> s.role == Bylines.Role.AUTHOR).toList();
    }
}
