// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** What sites want programs to leave alone (RFC 9309). Safe for use by several threads. */
final class Robots {

    /** The name sites know us by. */
    private static final String NAME = "entente";

    /** RFC 9309, §2.5: at least 500 KiB are read. */
    static final int BYTES = 512 << 10;

    /** RFC 9309, §2.4: not kept for more than a day. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int MOST_SITES = 2_000;

    /** What one site asks to wait is granted up to this; longer, and its pages are left alone. */
    private static final long LONGEST_DELAY_MILLIS = 30_000;

    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    /**
     * The rules of the site of a link.
     *
     * @param fetch how its robots.txt is had
     */
    SimpleRobotRules of(URI link, Function<URI, Response> fetch) {
        String site = link.getScheme() + "://" + link.getRawAuthority();
        synchronized (known) {
            Known rules = known.get(site);
            if (rules != null && System.nanoTime() - rules.since < KEPT.toNanos()) {
                return rules.rules;
            }
        }
        SimpleRobotRules rules = read(URI.create(site + "/robots.txt"), fetch);
        synchronized (known) {
            known.put(site, new Known(rules, System.nanoTime()));
        }
        return rules;
    }

    private static SimpleRobotRules read(URI robots, Function<URI, Response> fetch) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, 1);
        try {
            Response response = fetch.apply(robots);
            int status = response.status();
            if (status == 200) {
                return parser.parseContent(robots.toString(), response.bytes(), "text/plain", List.of(NAME));
            }
            // RFC 9309, §2.3.1: "unavailable" allows all, "unreachable" nothing. A robots.txt that leads on and on is
            // unavailable.
            return parser.failedFetch(status >= 500 ? 503 : 404);
        } catch (EntenteException e) {
            boolean unreachable = e.code() == FaultCode.NOT_REACHED || e.code() == FaultCode.TOO_SLOW;
            return parser.failedFetch(unreachable ? 503 : 404);
        }
    }

    private record Known(SimpleRobotRules rules, long since) {}
}
