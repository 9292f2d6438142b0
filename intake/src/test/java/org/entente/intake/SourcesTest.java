// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.intake.Packed.gzip;
import static org.entente.intake.Packed.join;
import static org.entente.intake.Packed.page;
import static org.entente.intake.Packed.record;
import static org.entente.intake.Packed.response;
import static org.entente.intake.Packed.tar;
import static org.entente.intake.Packed.tarMember;
import static org.entente.intake.Packed.utf8;
import static org.entente.intake.Packed.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFolderComesInTheOrderOfItsPathsWithTheArchivesInIt() {
        for (String name :
                List.of("a/x.html", "a-b/x.html", "a.html", "b/c/d.txt", "b/c.htm", "b/.hidden.html", "b/n.md")) {
            file(name, utf8(name));
        }
        file("b/z.zip", zip(Map.of("in.html", utf8("in"))));

        Read read = Read.of(folder);

        List<String> sorted = new ArrayList<>(read.locations());
        sorted.sort(null);
        assertThat(read.locations()).isEqualTo(sorted).hasSize(6);
        assertThat(read.texts()).contains("in").doesNotContain("b/.hidden.html", "b/n.md");
    }

    @Test
    void aZipIsToldByItsBytesAndGivesItsPagesOnly() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("one/", new byte[0]);
        members.put("one/é.html", utf8("erste"));
        members.put("style.css", utf8("p {}"));
        members.put("two.txt", utf8("zweite"));

        Read read = Read.of(file("saved", zip(members)));

        assertThat(read.texts()).containsExactly("erste", "zweite");
        assertThat(read.pages().get(0).location()).endsWith("saved!/one/é.html");
        assertThat(read.all()).allMatch(Arrived::bulk);
    }

    @Test
    void aTarGivesItsPagesPackedOrNot() {
        String longName = "f/".repeat(90) + "page.html";
        byte[] tar = join(
                tarMember("dir/", '5', 0, new byte[0]),
                tar("dir/one.html", utf8("uno")),
                tarMember("././@LongLink", 'L', longName.length() + 1, utf8(longName + "\0")),
                tar("cut", utf8("dos")),
                tarMember("pax", 'x', 21, utf8("21 path=dir/trés.html")),
                tar("short", utf8("tres")),
                tar("image.png", new byte[700]),
                tar("last.txt", utf8("cuatro")),
                Packed.TAR_END);

        assertThat(Read.of(file("a.tar", tar)).texts()).containsExactly("uno", "dos", "tres", "cuatro");
        Read packed = Read.of(file("b", gzip(tar)));
        assertThat(packed.texts()).containsExactly("uno", "dos", "tres", "cuatro");
        assertThat(packed.pages().get(1).location()).endsWith("!/" + longName);
        assertThat(packed.pages().get(2).spot().offset()).isPositive();
    }

    @Test
    void aWarcGivesTheResponsesWithWhatTheServerSaid() {
        byte[] cyrillic = "Министр прибыл".getBytes(Charset.forName("windows-1251"));
        byte[] warc = join(
                gzip(record("warcinfo", "", "application/warc-fields", utf8("software: none\r\n"))),
                gzip(record(
                        "request",
                        "https://a.example/",
                        "application/http; msgtype=request",
                        utf8("GET / HTTP/1.1\r\n\r\n"))),
                gzip(page("https://a.example/1", "<p>one")),
                gzip(response(
                        "https://b.example/2",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251",
                        cyrillic)),
                gzip(response("https://c.example/3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", utf8("no"))),
                gzip(response("https://d.example/4", "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[9])));
        Path path = file("day.warc.gz", warc);

        Read read = Read.of(path);

        assertThat(read.locations())
                .containsExactly(
                        "https://a.example/1", "https://b.example/2", "https://c.example/3", "https://d.example/4");
        assertThat(read.pages().get(1).headers().charset()).contains(Charset.forName("windows-1251"));
        assertThat(read.pages().get(1).bytes()).isEqualTo(cyrillic);
        assertThat(read.pages().get(0).fetched()).isEqualTo(Instant.parse("2031-07-02T08:00:00Z"));
        assertThat(read.faults()).containsExactly(FaultCode.HTTP_STATUS, FaultCode.BINARY_INPUT);
        assertThat(read.refusals().get(0).spot().file()).isEqualTo(path.toString());
        assertThat(read.refusals().get(1).spot().offset()).isPositive();
    }

    @Test
    void aWarcMayBePackedAsAWholeOrNotAtAll() {
        byte[] warc = join(page("https://a.example/1", "<p>one"), page("https://a.example/2", "<p>two"));

        assertThat(Read.of(file("plain.warc", warc)).texts()).containsExactly("<p>one", "<p>two");
        assertThat(Read.of(file("whole.warc.gz", gzip(warc))).texts()).containsExactly("<p>one", "<p>two");
    }

    @Test
    void aStoredResponseIsUnpackedWhereItStillIsPacked() {
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html";
        String packed = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html";
        byte[] warc = join(
                gzip(response("https://a.example/1", chunked, utf8("4\r\n<p>o\r\n2\r\nne\r\n0\r\n\r\n"))),
                gzip(response("https://a.example/2", chunked, utf8("<p>two"))),
                gzip(response("https://a.example/3", packed, gzip(utf8("<p>three")))),
                gzip(response("https://a.example/4", packed, utf8("<p>four"))));

        assertThat(Read.of(file("w.warc.gz", warc)).texts()).containsExactly("<p>one", "<p>two", "<p>three", "<p>four");
    }

    @Test
    void aWetGivesTheTextsThatWereMadeOfPages() {
        byte[] wet = join(
                gzip(record("conversion", "https://a.example/1", "text/plain", utf8("Один"))),
                gzip(record("conversion", "https://a.example/2", "text/plain", utf8("dois"))));

        assertThat(Read.of(file("day.wet.gz", wet)).texts()).containsExactly("Один", "dois");
    }

    @Test
    void aPackedPageIsAPage() {
        Read read = Read.of(file("page.html.gz", gzip(utf8("<p>one"))));

        assertThat(read.texts()).containsExactly("<p>one");
        assertThat(read.all().get(0).bulk()).isFalse();
    }

    @Test
    void everySourceGoesOnWhereItWasLeft() {
        byte[][] records = new byte[20][];
        byte[] tar = new byte[0];
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < records.length; i++) {
            records[i] = gzip(page("https://a.example/" + i, "<p>" + i));
            tar = join(tar, tar("p" + i + ".html", utf8("<p>" + i)));
            members.put("p" + i + ".html", utf8("<p>" + i));
            file("folder/p" + i + ".html", utf8("<p>" + i));
        }
        file("folder/p5/more.zip", zip(members));
        byte[] warc = join(records);
        for (Path path : List.of(
                file("x.warc.gz", warc),
                file(
                        "whole.warc.gz",
                        gzip(join(page("https://a.example/1", "<p>one"), page("https://a.example/2", "<p>two")))),
                file("x.tar.gz", gzip(join(tar, Packed.TAR_END))),
                file("x.zip", zip(members)),
                folder.resolve("folder"))) {
            Read whole = Read.of(path);
            for (int done = 0; done < whole.all().size(); done++) {
                Read rest = Read.of(path, whole.all().get(done).position());

                assertThat(rest.locations())
                        .as(path + " after " + done)
                        .isEqualTo(
                                whole.locations().subList(done + 1, whole.all().size()));
                assertThat(rest.all().stream().map(Arrived::position).toList())
                        .isEqualTo(whole.all().stream()
                                .skip(done + 1)
                                .map(Arrived::position)
                                .toList());
            }
        }
    }

    @Test
    void whatIsNotThereTakesItsPlaceInTheOrder() {
        Path there = file("a.html", utf8("<p>a"));
        Read read = Read.of(
                List.of(
                        Sources.named(
                                folder.resolve("none.html").toString(),
                                java.io.InputStream.nullInputStream(),
                                Web.closed()),
                        Sources.named(there.toString(), java.io.InputStream.nullInputStream(), Web.closed())),
                Position.START);

        assertThat(read.faults()).containsExactly(FaultCode.NO_SUCH_PATH);
        assertThat(read.texts()).containsExactly("<p>a");
    }

    @Test
    void aFeedThatIsAFileIsNotFollowedUnasked() {
        Read read = Read.of(file("feed.xml", utf8("<?xml version='1.0'?><rss version='2.0'><channel/></rss>")));

        assertThat(read.faults()).containsExactly(FaultCode.ADDRESS_NOT_ALLOWED);
    }
}
