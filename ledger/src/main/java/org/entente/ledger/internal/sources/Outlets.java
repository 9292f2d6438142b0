// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.internal.Lexicon;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.source.Outlet;
import org.entente.model.source.OutletKind;
import org.jspecify.annotations.Nullable;

/** The registry of outlets: by domain, by name, and states' own sites by the pattern of their domains. */
public final class Outlets {

    private static final Pattern URL_HOST =
            Pattern.compile("(?i)https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+).*", Pattern.DOTALL);
    private static final Map<String, Outlet> BY_DOMAIN = new HashMap<>();
    private static final Map<String, Outlet> BY_NAME = new HashMap<>();
    private static final Set<String> OFFICIAL_LABELS = new HashSet<>();
    private static final Map<String, String> ISO3 = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows("outlets.tsv")) {
            String[] columns = row[1].split("\t");
            String[] names = columns[2].split("\\|");
            Outlet outlet = Outlet.of(names[0], columns[0], OutletKind.ofLabel(columns[1]));
            for (String domain : row[0].split(" ")) {
                BY_DOMAIN.put(domain, outlet);
            }
            for (String name : names) {
                BY_NAME.put(Words.fold(name), outlet);
            }
        }
        for (String[] row : Lexicon.rows("official-domains.tsv")) {
            OFFICIAL_LABELS.add(row[0]);
        }
        for (String iso2 : Locale.getISOCountries()) {
            ISO3.put(iso2.toLowerCase(Locale.ROOT), new Locale("", iso2).getISO3Country());
        }
        ISO3.put("uk", "GBR");
    }

    private Outlets() {}

    /** Who publishes what stands at this location and calls itself so; {@code page} names what says neither. */
    public static Outlet of(String location, @Nullable String site, String page) {
        String host = host(location);
        Outlet known = host == null ? null : byHost(host);
        if (known != null) {
            return known;
        }
        if (site != null && !site.isBlank()) {
            return named(site).orElseGet(() -> Outlet.unknown(site.strip()));
        }
        return Outlet.unknown(host == null ? page : host);
    }

    /** The outlet of this name or domain, when it is in the registry or an official site by its domain. */
    public static Optional<Outlet> named(String nameOrDomain) {
        Outlet byName = BY_NAME.get(Words.fold(nameOrDomain.strip()));
        return Optional.ofNullable(
                byName != null ? byName : byHost(nameOrDomain.strip().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String host(String location) {
        Matcher host = URL_HOST.matcher(location);
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable Outlet byHost(String host) {
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            Outlet known = BY_DOMAIN.get(domain);
            if (known != null) {
                return known;
            }
        }
        return official(host);
    }

    /** "mfa.gov.gh", "diplomatie.gouv.fr", "army.mil": a state's own site. */
    private static @Nullable Outlet official(String host) {
        String[] labels = host.split("\\.");
        int last = labels.length - 1;
        if (last < 1) {
            return null;
        }
        if (labels[last].equals("gov") || labels[last].equals("mil")) {
            return Outlet.of(host, "USA", OutletKind.OFFICIAL);
        }
        String country = ISO3.get(labels[last]);
        return country != null && OFFICIAL_LABELS.contains(labels[last - 1])
                ? Outlet.of(host, country, OutletKind.OFFICIAL)
                : null;
    }
}
