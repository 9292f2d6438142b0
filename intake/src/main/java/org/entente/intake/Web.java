// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import crawlercommons.robots.BaseRobotRules;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * Fetches what links lead to: politely (robots.txt, one request to a host at a time, a pause between two), within limits, and only from
 * the public internet unless private addresses are allowed. Nothing is fetched but what it is asked for. Safe for use by several threads.
 */
public final class Web {

    /** Between two requests to a host, unless its robots.txt asks for more. */
    public static final Duration USUAL_DELAY = Duration.ofSeconds(1);

    /** Real redirects are one or two; browsers give up after twenty. */
    private static final int MOST_REDIRECTS = 5;

    private static final int OK = 200;

    private final AddressRule rule;
    private final Patience patience;
    private final Duration delay;
    private final boolean follows;
    private final boolean closed;
    private final Robots robots = new Robots();
    private final Turns turns = new Turns();
    private final Map<String, String> fields;

    /**
     * @param allowPrivate whether addresses of private networks and of this machine may be reached
     * @param follows whether the links of a feed that is a file are fetched
     * @param version of this program, for its name
     */
    public Web(boolean allowPrivate, boolean follows, String version, Duration delay, Patience patience) {
        this(allowPrivate, follows, version, delay, patience, false);
    }

    private Web(
            boolean allowPrivate, boolean follows, String version, Duration delay, Patience patience, boolean closed) {
        this.closed = closed;
        this.rule = new AddressRule(allowPrivate);
        this.follows = follows;
        this.delay = delay;
        this.patience = patience;
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("User-Agent", "Entente/" + version);
        ours.put("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        this.fields = Map.copyOf(ours);
    }

    /** Follows no link at all. */
    public static Web closed() {
        return new Web(false, false, "0", USUAL_DELAY, Patience.USUAL, true);
    }

    boolean follows() {
        return follows;
    }

    /**
     * What a link leads to.
     *
     * @param known what is known of it from the last time; the answer may then be that nothing has changed
     * @param bytes most bytes
     * @throws EntenteException ADDRESS_NOT_ALLOWED, ROBOTS_DISALLOW, TOO_MANY_REDIRECTS, NOT_REACHED, TOO_SLOW, INPUT_TOO_LARGE, DAMAGED_ARCHIVE
     */
    Response fetch(URI link, Validators known, int bytes) {
        if (closed) {
            throw AddressRule.refused(link.toString(), "links are followed by 'entente read' and 'entente watch' only");
        }
        return follow(link, known, bytes, true);
    }

    /**
     * What is new in a feed or sitemap.
     *
     * @param known what was known of it after the last look
     * @throws EntenteException as for any link, and MALFORMED_FEED
     */
    public FeedNews feed(URI link, Validators known) {
        Response response = fetch(link, known, Limits.FEED_BYTES);
        if (response.isNotModified()) {
            return new FeedNews(List.of(), known);
        }
        if (response.status() != OK) {
            throw new EntenteException.Data(
                    FaultCode.HTTP_STATUS, link.toString(), "the server answered " + response.status());
        }
        return new FeedNews(
                Feeds.links(link.toString(), response.bytes(), response.link()),
                Validators.of(response.head().headers()));
    }

    /** A page, or why it cannot be had. */
    public Arrival page(URI link) {
        String location = link.toString();
        try {
            return Link.page(location, fetch(link, Validators.NONE, Limits.PAGE_BYTES));
        } catch (EntenteException e) {
            return new Refusal(location, new Spot(location, 0), e);
        }
    }

    private Response follow(URI link, Validators known, int bytes, boolean askRobots) {
        URI at = link;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            List<InetAddress> addresses = rule.addresses(at);
            Duration pause = delay;
            if (askRobots) {
                BaseRobotRules rules = robots.of(at, robot -> follow(robot, Validators.NONE, Robots.BYTES, false));
                if (!rules.isAllowed(at.toString())) {
                    throw new EntenteException.Data(
                            FaultCode.ROBOTS_DISALLOW, at.toString(), "its site does not want it read by programs");
                }
                long asked = rules.getCrawlDelay();
                pause = asked > delay.toMillis() ? Duration.ofMillis(asked) : delay;
            }
            Response response = ask(at, addresses, known, bytes, pause);
            if (!response.isRedirect()) {
                return response;
            }
            at = next(at, response);
        }
        throw new EntenteException.Data(
                FaultCode.TOO_MANY_REDIRECTS, link.toString(), "leads on more than " + MOST_REDIRECTS + " times");
    }

    private Response ask(URI link, List<InetAddress> addresses, Validators known, int bytes, Duration pause) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(known.conditions());
        String host = link.getHost().toLowerCase(Locale.ROOT);
        return turns.take(host, pause, () -> {
            EntenteException first = null;
            for (InetAddress address : addresses) {
                try {
                    return new Exchange(link, address, all, patience.withBytes(bytes)).run();
                } catch (EntenteException e) {
                    first = first == null ? e : first;
                    if (e.code() != FaultCode.NOT_REACHED) {
                        break;
                    }
                }
            }
            throw first == null ? new IllegalStateException("no address") : first;
        });
    }

    private static URI next(URI at, Response response) {
        String location = response.head().headers().field("location").orElse("");
        try {
            URI next = at.resolve(location.strip().replace(" ", "%20"));
            return location.isBlank() ? refuse(at) : next;
        } catch (IllegalArgumentException e) {
            return refuse(at);
        }
    }

    private static URI refuse(URI at) {
        throw new EntenteException.Data(
                FaultCode.HTTP_STATUS, at.toString(), "the server leads on to something that is no link");
    }
}
