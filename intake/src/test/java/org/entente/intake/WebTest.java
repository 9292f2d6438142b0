// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WebTest {

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(1_200), Limits.PAGE_BYTES);

    private final Server server = new Server();
    private final Web web = new Web(true, true, "test", Duration.ZERO, SHORT);

    @AfterEach
    void stop() {
        server.close();
    }

    private Read read(String... links) {
        return read(web, links);
    }

    private static Read read(Web web, String... links) {
        List<Source> sources = Stream.of(links)
                .map(link -> Sources.named(link, java.io.InputStream.nullInputStream(), web))
                .toList();
        return Read.of(sources, Position.START);
    }

    @Test
    void aPageComesWithWhatTheServerSays() {
        byte[] russian = "Министр".getBytes(Charset.forName("KOI8-R"));
        String link = server.on("/p", x -> Server.send(x, 200, "text/html; charset=koi8-r", russian));

        PageInput page = read(link).pages().get(0);

        assertThat(page.location()).isEqualTo(link);
        assertThat(page.bytes()).isEqualTo(russian);
        assertThat(page.headers().charset()).contains(Charset.forName("KOI8-R"));
        assertThat(page.fetched()).isNotNull();
    }

    @Test
    void aPackedPageIsUnpacked() {
        String link = server.on("/p", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Server.send(exchange, 200, "text/html", Packed.gzip(Packed.utf8("<p>one")));
        });

        assertThat(read(link).texts()).containsExactly("<p>one");
    }

    @Test
    void redirectsAreFollowedAndRobotsAskedFirst() {
        server.page("/b", "<p>b");
        server.redirect("/a", "/b");

        assertThat(read(server.link("/a")).texts()).containsExactly("<p>b");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void whatASiteDoesNotWantReadIsLeftAlone() {
        server.on(
                "/robots.txt",
                x -> Server.send(x, 200, "text/plain", Packed.utf8("User-agent: *\nDisallow: /private/")));
        server.page("/private/p", "<p>secret");
        server.page("/p", "<p>open");
        server.redirect("/q", "/private/p");

        Read read = read(server.link("/private/p"), server.link("/p"), server.link("/q"));

        assertThat(read.texts()).containsExactly("<p>open");
        assertThat(read.faults()).containsExactly(FaultCode.ROBOTS_DISALLOW, FaultCode.ROBOTS_DISALLOW);
        assertThat(server.asked()).containsExactly("/robots.txt", "/p", "/q");
    }

    @Test
    void aSiteWhoseRobotsCannotBeHadIsLeftAlone() {
        server.on("/robots.txt", x -> x.sendResponseHeaders(503, -1));

        assertThat(read(server.page("/p", "<p>x")).faults()).containsExactly(FaultCode.ROBOTS_DISALLOW);
    }

    @Test
    void thereIsAPauseBetweenTwoRequestsToAHost() {
        Web polite = new Web(true, true, "test", Duration.ofMillis(150), SHORT);
        String first = server.page("/1", "<p>1");
        String second = server.page("/2", "<p>2");

        long start = System.nanoTime();
        read(polite, first, second);

        // robots.txt and two pages: two pauses.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String link = server.on("/p", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Server.send(exchange, 200, "text/html", Packed.utf8("<p>x"));
            }
        });

        Response first = web.fetch(URI.create(link), Validators.NONE, Limits.PAGE_BYTES);
        Response second = web.fetch(URI.create(link), Validators.of(first.head().headers()), Limits.PAGE_BYTES);

        assertThat(first.isNotModified()).isFalse();
        assertThat(second.isNotModified()).isTrue();
    }

    @Test
    void aFeedGivesItsPagesTheNewestFirst() {
        server.page("/1", "<p>old");
        server.page("/2", "<p>new");
        String feed = server.on(
                "/feed",
                x -> Server.send(x, 200, "application/rss+xml", Packed.utf8("""
                <?xml version="1.0"?><!DOCTYPE rss><rss version="2.0"><channel><title>t</title><link>%s</link><description>d</description>
                <item><title>a</title><link>%s</link><pubDate>Tue, 01 Jul 2031 08:00:00 GMT</pubDate></item>
                <item><title>b</title><link>%s</link><pubDate>Wed, 02 Jul 2031 08:00:00 GMT</pubDate></item>
                </channel></rss>""".formatted(
                                server.link("/"), server.link("/1"), server.link("/2")))));

        assertThat(read(feed).texts()).containsExactly("<p>new", "<p>old");
    }

    @Test
    void atomAndSitemapsAreFeedsToo() {
        server.page("/1", "<p>one");
        server.page("/2", "<p>two");
        String atom = server.on("/atom", x -> Server.send(x, 200, "text/xml", Packed.utf8("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x</id><updated>2031-07-02T08:00:00Z</updated>
                <entry><title>a</title><id>urn:a</id><updated>2031-07-02T08:00:00Z</updated><link href="/1"/></entry></feed>""")));
        server.on(
                "/news.xml",
                x -> Server.send(x, 200, "application/xml", Packed.utf8("""
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>%s</loc><news:news><news:publication>
                <news:name>n</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-07-02</news:publication_date>
                <news:title>t</news:title></news:news></url></urlset>""".formatted(server.link("/2")))));
        String index = server.on(
                "/map",
                x -> Server.send(x, 200, "application/xml", Packed.utf8("""
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(server.link("/news.xml")))));

        assertThat(read(atom).texts()).containsExactly("<p>one");
        assertThat(read(index).texts()).containsExactly("<p>two");
    }

    /** Each ends in a clear reason within its limit, and the batch goes on. */
    @TestFactory
    Stream<DynamicTest> hostileServers() {
        String good = server.page("/good", "<p>good");
        byte[] kilobyte = Packed.utf8("x".repeat(1024));
        byte[] bomb = Packed.bomb(40 << 20);
        server.redirect("/loop", "/loop");
        server.on("/away", x -> {
            x.getResponseHeaders().set("Location", "/away" + "?" + System.nanoTime());
            x.sendResponseHeaders(302, -1);
        });
        server.redirect("/file", "file:///etc/passwd");
        server.redirect("/octal", "http://0177.0.0.1/");
        server.redirect("/user", "http://example.org@127.0.0.1/");
        server.redirect("/nonsense", "http://[not a link");
        server.redirect("/nowhere", "");
        String entities =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>";
        String laughs =
                "<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&b;</loc></url></urlset>";
        return Stream.of(
                        hostile("redirects in a circle", server.link("/loop"), FaultCode.TOO_MANY_REDIRECTS),
                        hostile("redirects without end", server.link("/away"), FaultCode.TOO_MANY_REDIRECTS),
                        hostile("a redirect to a file", server.link("/file"), FaultCode.ADDRESS_NOT_ALLOWED),
                        hostile("a redirect to an octal address", server.link("/octal"), FaultCode.ADDRESS_NOT_ALLOWED),
                        hostile("a redirect with a user", server.link("/user"), FaultCode.ADDRESS_NOT_ALLOWED),
                        hostile("a redirect to nonsense", server.link("/nonsense"), FaultCode.HTTP_STATUS),
                        hostile("a redirect to nowhere", server.link("/nowhere"), FaultCode.HTTP_STATUS),
                        hostile("no such page", server.link("/none"), FaultCode.HTTP_STATUS),
                        hostile(
                                "a server that says nothing",
                                server.raw(out -> Thread.sleep(5_000)),
                                FaultCode.TOO_SLOW),
                        hostile("a server that hangs up", server.raw(out -> {}), FaultCode.NOT_REACHED),
                        hostile(
                                "a head without end",
                                server.raw(out -> {
                                    out.write(Packed.utf8("HTTP/1.1 200 OK\r\n"));
                                    for (int i = 0; i < 1_000; i++) {
                                        out.write(Packed.utf8("x-" + i + ": "));
                                        out.write(kilobyte);
                                        out.write(Packed.utf8("\r\n"));
                                    }
                                }),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "a head in drops",
                                server.raw(out -> drop(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")),
                                FaultCode.TOO_SLOW),
                        hostile(
                                "a body in drops",
                                server.raw(out -> {
                                    out.write(Packed.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
                                    drop(out, "x".repeat(1_000));
                                }),
                                FaultCode.TOO_SLOW),
                        hostile(
                                "a body without end",
                                server.raw(out -> {
                                    out.write(Packed.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
                                    while (true) {
                                        out.write(kilobyte);
                                    }
                                }),
                                FaultCode.INPUT_TOO_LARGE,
                                FaultCode.TOO_SLOW),
                        hostile(
                                "less than it says",
                                server.raw(
                                        out -> out.write(
                                                Packed.utf8(
                                                        "HTTP/1.1 200 OK\r\nContent-Length: 999\r\nContent-Type: text/html\r\n\r\n<p>x"))),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "a length beyond measure",
                                server.raw(
                                        out -> out.write(
                                                Packed.utf8(
                                                        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nContent-Type: text/html\r\n\r\n<p>x"))),
                                FaultCode.INPUT_TOO_LARGE),
                        hostile(
                                "chunks without a size",
                                server.raw(out -> out.write(Packed.utf8(
                                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>x"))),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "a chunk beyond measure",
                                server.raw(
                                        out -> out.write(
                                                Packed.utf8(
                                                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n<p>x"))),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "not HTTP at all",
                                server.raw(out -> out.write(Packed.utf8("SSH-2.0-x\r\n"))),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "interim answers without end",
                                server.raw(out -> {
                                    for (int i = 0; i < 100; i++) {
                                        out.write(Packed.utf8("HTTP/1.1 103 Early Hints\r\n\r\n"));
                                    }
                                }),
                                FaultCode.NOT_REACHED),
                        hostile(
                                "a bomb",
                                server.raw(out -> {
                                    out.write(
                                            Packed.utf8(
                                                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n"));
                                    out.write(bomb);
                                }),
                                FaultCode.INPUT_TOO_LARGE),
                        hostile(
                                "packed, it says",
                                server.raw(
                                        out -> out.write(
                                                Packed.utf8(
                                                        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n<p>x"))),
                                FaultCode.DAMAGED_ARCHIVE),
                        hostile(
                                "packed in a strange way",
                                server.raw(
                                        out -> out.write(
                                                Packed.utf8(
                                                        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Type: text/html\r\n\r\nabc"))),
                                FaultCode.DAMAGED_ARCHIVE),
                        hostile(
                                "a picture",
                                server.on("/pic", x -> Server.send(x, 200, "image/png", kilobyte)),
                                FaultCode.BINARY_INPUT),
                        hostile(
                                "a feed that names a file",
                                server.on("/xxe", x -> Server.send(x, 200, "text/xml", Packed.utf8(entities))),
                                FaultCode.MALFORMED_FEED),
                        hostile(
                                "a sitemap of a billion laughs",
                                server.on("/lol", x -> Server.send(x, 200, "text/xml", Packed.utf8(laughs))),
                                FaultCode.MALFORMED_FEED),
                        hostile(
                                "a feed that breaks off",
                                server.on(
                                        "/cut",
                                        x -> Server.send(
                                                x, 200, "text/xml", Packed.utf8("<rss version='2.0'><channel><item>"))),
                                FaultCode.MALFORMED_FEED),
                        hostile(
                                "no host of that name",
                                "http://no-such-host.invalid/",
                                FaultCode.NOT_REACHED,
                                FaultCode.ROBOTS_DISALLOW),
                        hostile(
                                "no server at that door",
                                "http://127.0.0.1:1/",
                                FaultCode.NOT_REACHED,
                                FaultCode.ROBOTS_DISALLOW))
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> {
                    long start = System.nanoTime();
                    Read read = read(test.link(), good);

                    assertThat(read.texts()).containsExactly("<p>good");
                    assertThat(read.faults()).hasSize(1);
                    assertThat(test.codes()).contains(read.faults().get(0));
                    assertThat(read.refusals().get(0).fault().line().lines()).hasSize(1);
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
                }));
    }

    private static void drop(OutputStream out, String text) throws java.io.IOException, InterruptedException {
        for (byte b : Packed.utf8(text)) {
            out.write(b);
            out.flush();
            Thread.sleep(100);
        }
    }

    private static Hostile hostile(String name, String link, FaultCode... codes) {
        return new Hostile(name, link, List.of(codes));
    }

    private record Hostile(String name, String link, List<FaultCode> codes) {}

    @Test
    void noServerCanLeadIntoAPrivateNetwork() {
        Web careful = new Web(false, true, "test", Duration.ZERO, SHORT);
        String link = server.page("/p", "<p>x");

        assertThat(read(careful, link).faults()).containsExactly(FaultCode.ADDRESS_NOT_ALLOWED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aPageThatSaysLessThanItSendsIsCutThere() {
        String link = server.raw(out -> out.write(
                Packed.utf8("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Type: text/html\r\n\r\n<p>x and more")));

        assertThat(read(link).texts()).containsExactly("<p>x");
    }
}
