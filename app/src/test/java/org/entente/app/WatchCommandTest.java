// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Path ledger;

    @BeforeEach
    void serve() throws IOException {
        ledger = folder.resolve("news.db");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String etag = "\"" + pages.getOrDefault(path, "").hashCode() + "\"";
            boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            asked.add(path + (same ? " unchanged" : ""));
            try (exchange) {
                if (!pages.containsKey(path)) {
                    exchange.sendResponseHeaders(404, -1);
                } else if (same) {
                    exchange.sendResponseHeaders(304, -1);
                } else {
                    byte[] body = pages.get(path).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", path.endsWith(".xml") ? "text/xml" : "text/html");
                    exchange.getResponseHeaders().set("ETag", etag);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String link(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>t</title><link>").append(link(path)).append("</link></item>");
        }
        pages.put(
                "/feed.xml",
                "<rss version='2.0'><channel><title>t</title><link>" + link("/") + "</link><description>d</description>"
                        + items + "</channel></rss>");
    }

    private static String story(String count) {
        return """
                <html><head><title>Ambulances for Tamale</title><meta property="article:published_time" content="2031-07-02"></head><body><article>
                <h1>Ambulances for Tamale</h1><p>Norway delivered %s ambulances to Ghana in June 2031, the health ministry of Ghana said on Tuesday.</p>
                <p>The cars will be driven by crews that have waited long for something to drive in the villages of the north.</p>
                </article></body></html>""".formatted(count);
    }

    private CommandRun watch(Object... more) {
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"watch", "--once", "--ledger", ledger, "--delay=0"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return CommandRun.of(words);
    }

    @Test
    void whatIsNewInAFeedIsReadOnceAndWhatIsKnownSurvivesARestart() throws IOException {
        pages.put("/1", story("ten"));
        feed("/1");
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><head/><body><outline text='x'><outline type='rss' xmlUrl='" + link("/feed.xml")
                        + "'/></outline></body></opml>");

        CommandRun first = watch("--allow-private", opml);
        pages.put("/2", story("twelve"));
        feed("/2", "/1");
        CommandRun second = watch("--allow-private", opml);
        CommandRun third = watch("--allow-private", opml);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("recorded 1 pages");
        assertThat(second.err()).contains("recorded 1 pages");
        assertThat(third.err()).contains("recorded 0 pages");
        assertThat(asked.stream().filter(path -> path.equals("/1"))).hasSize(1);
        assertThat(asked.get(asked.size() - 1)).isEqualTo("/feed.xml unchanged");
        assertThat(CommandRun.of("ledger", "NOR", "GHA", "--ledger", ledger).out())
                .contains("delivered");
    }

    @Test
    void aFeedInAPrivateNetworkIsRefusedUnlessAllowed() {
        feed("/1");

        CommandRun run = watch(link("/feed.xml"));

        assertThat(run.code()).isEqualTo(FaultCode.ADDRESS_NOT_ALLOWED.exitCode());
        assertThat(asked).isEmpty();
    }

    @Test
    void aFeedThatIsGoneIsToldAndTheOthersAreRead() {
        pages.put("/1", story("ten"));
        feed("/1");

        CommandRun run = watch("--allow-private", link("/none.xml"), link("/feed.xml"));

        assertThat(run.code()).isEqualTo(FaultCode.HTTP_STATUS.exitCode());
        assertThat(run.err()).contains("/none.xml", "recorded 1 pages");
    }

    @Test
    void anOpmlFileWithEntitiesIsRefused() throws IOException {
        Path opml = Files.writeString(
                folder.resolve("x.opml"),
                "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body><outline xmlUrl='&x;'/></body></opml>");

        assertThat(watch(opml).code()).isEqualTo(FaultCode.MALFORMED_FEED.exitCode());
    }
}
