// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files made to break a reader, all read in one run between two good pages: each ends in a clear reason, the run goes on, and it is over in time. Hostile servers and
 * links are in {@code WebTest} and {@code AddressRuleTest} of the intake.
 */
class HostileCorpusTest {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static final String GOOD = """
            <html><head><title>Ten ambulances for Tamale</title></head><body><article><h1>Ten ambulances for Tamale</h1>
            <p>Norway delivered ten ambulances to Ghana in June 2031, the health ministry of Ghana said on Tuesday in Accra.</p>
            <p>The cars will be driven by crews that have waited long for something to drive in the villages of the north of the country.</p>
            </article></body></html>""";

    @TempDir
    static Path folder;

    /** By name of the file: the codes it may be refused with; none where it is read. */
    private static final Map<String, Set<String>> WANTED = new TreeMap<>();

    private static final Map<String, List<String>> FOUND = new HashMap<>();
    private static CommandRun run;
    private static Duration taken;

    @BeforeAll
    static void readThemAll() throws IOException {
        archives();
        pages();
        write("aa-good.html", utf8(GOOD));
        write("zz-good.html", utf8(GOOD.replace("ten ambulances", "twelve ambulances")));
        long start = System.nanoTime();
        run = CommandRun.of("read", folder, "--no-ledger", "--keep-all", "--format", "json");
        taken = Duration.ofNanos(System.nanoTime() - start);
        JsonNode document = new JsonMapper().readTree(run.out());
        document.path("refused")
                .forEach(page -> FOUND.computeIfAbsent(name(page.path("file").asString("")), any -> new ArrayList<>())
                        .add(page.path("code").asString("") + " "
                                + page.path("message").asString("")));
        document.path("pages")
                .forEach(page -> FOUND.computeIfAbsent(
                                name(page.path("article").path("location").asString("")), any -> new ArrayList<>())
                        .add("READ"));
    }

    /** The file of the corpus that a location is, or lies in. */
    private static String name(String location) {
        if (location.startsWith("https://")) {
            return location;
        }
        String rest = location.substring(folder.toString().length() + 1);
        int end = rest.indexOf("!/");
        return end < 0 ? rest : rest.substring(0, end);
    }

    @TestFactory
    List<DynamicTest> eachEndsInAClearReason() {
        return WANTED.entrySet().stream()
                .map(wanted -> DynamicTest.dynamicTest(wanted.getKey(), () -> {
                    List<String> found = FOUND.getOrDefault(wanted.getKey(), List.of());
                    assertThat(found).isNotEmpty();
                    for (String outcome : found) {
                        assertThat(wanted.getValue()).as(outcome).contains(outcome.split(" ")[0]);
                        assertThat(outcome.lines()).hasSize(1);
                    }
                }))
                .toList();
    }

    @Test
    void theBatchGoesOnAndIsOverInTime() {
        assertThat(FOUND.get("aa-good.html")).containsExactly("READ");
        assertThat(FOUND.get("zz-good.html")).containsExactly("READ");
        assertThat(FOUND.get("https://a.example/1")).containsExactly("READ");
        assertThat(FOUND.get("https://a.example/2"))
                .as("the record after a damaged one")
                .containsExactly("READ");
        assertThat(run.code()).isEqualTo(60);
        assertThat(run.err()).doesNotContain("a mistake of ours");
        assertThat(taken).isLessThan(LONGEST);
    }

    private static void archives() throws IOException {
        byte[] page = utf8(GOOD);
        hostile("bomb-70-mb.html.gz", bomb(70L << 20), "INPUT_TOO_LARGE");
        hostile("bomb-in-bomb.gz", gzip(bomb(20L << 20)), "UNPACKS_TOO_LARGE");
        hostile("gzip-cut.html.gz", cut(gzip(page)), "DAMAGED_ARCHIVE");
        hostile("gzip-wrong-sum.html.gz", flipped(gzip(page), -6), "DAMAGED_ARCHIVE");
        hostile("gzip-head-only.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "DAMAGED_ARCHIVE");
        hostile("gzip-of-nothing.html.gz", gzip(new byte[0]), "EMPTY_INPUT");
        hostile(
                "tar-bomb.tar.gz",
                gzip(join(tarHead("big.html", 80L << 20), new byte[80 << 20])),
                "INPUT_TOO_LARGE",
                "UNPACKS_TOO_LARGE");
        hostile("tar-cut.tar", join(tarHead("a.html", 9_000), page), "DAMAGED_ARCHIVE");
        hostile(
                "tar-nonsense.tar",
                join(tarHead("a.html", page.length), padded(page), new byte[] {1, 2, 3}, new byte[600]),
                "READ",
                "DAMAGED_ARCHIVE");
        hostile("tar-negative-size.tar", tarSized("a.html", "-0000000001"), "DAMAGED_ARCHIVE");
        hostile("tar-endless-size.tar", tarHead("a.html", 077777777777L), "INPUT_TOO_LARGE", "DAMAGED_ARCHIVE");
        hostile("tar-in-tar.tar", join(tarHead("b.tar", 0), new byte[1024]), "UNPACKS_TOO_LARGE");
        hostile(
                "tar-outside.tar",
                join(tarHead("../../../etc/passwd.html", page.length), padded(page), new byte[1024]),
                "READ");
        hostile("zip-cut.zip", cut(zip(Map.of("a.html", page))), "DAMAGED_ARCHIVE", "BINARY_INPUT");
        hostile("zip-bomb.zip", zip(Map.of("a.html", new byte[40 << 20])), "INPUT_TOO_LARGE");
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            many.put("p" + i + ".html", new byte[15 << 20]);
        }
        hostile(
                "zip-many-bombs.zip",
                zip(many),
                "UNPACKS_TOO_LARGE",
                "EMPTY_INPUT",
                "BINARY_INPUT",
                "UNDECODABLE_TEXT");
        hostile("zip-in-zip.zip", zip(Map.of("a.zip", zip(Map.of("b.html", page)))), "UNPACKS_TOO_LARGE");
        hostile("zip-bad-content.zip", flipped(zip(Map.of("a.html", page)), 60), "DAMAGED_ARCHIVE");
        hostile("zip-bad-directory.zip", flipped(zip(Map.of("a.html", page)), -30), "DAMAGED_ARCHIVE", "READ");
        hostile("zip-outside.zip", zip(Map.of("../../x.html", page)), "READ");
        byte[] good = gzip(warc("https://a.example/1", "Content-Type: text/html", page));
        hostile("warc-cut.warc.gz", join(good, cut(good)), "DAMAGED_ARCHIVE");
        hostile(
                "warc-damaged-middle.warc.gz",
                join(flipped(good, 200), gzip(warc("https://a.example/2", "Content-Type: text/html", page))),
                "DAMAGED_ARCHIVE");
        hostile(
                "warc-lies-about-length.warc",
                utf8(
                        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>"),
                "DAMAGED_ARCHIVE");
        hostile(
                "warc-negative-length.warc",
                utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
                "DAMAGED_ARCHIVE");
        hostile(
                "warc-no-http.warc",
                utf8(record("Content-Type: application/http", "SSH-2.0\r\n\r\n")),
                "UNREADABLE_PATH");
        hostile(
                "warc-bomb.warc.gz",
                gzip(join(
                        utf8(
                                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: "
                                        + ((80 << 20) + 19) + "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
                        new byte[80 << 20])),
                "INPUT_TOO_LARGE",
                "DAMAGED_ARCHIVE");
        hostile("warc-of-nonsense.warc", join(utf8("WARC/1.0\r\n"), noise(5_000)), "DAMAGED_ARCHIVE");
        hostile(
                "warc-packed-response.warc.gz",
                gzip(warc("https://a.example/3", "Content-Type: text/html\r\nContent-Encoding: gzip", bomb(20 << 20))),
                "INPUT_TOO_LARGE");
        hostile(
                "warc-404.warc.gz",
                gzip(utf8(record("Content-Type: application/http", "HTTP/1.1 404 Not Found\r\n\r\n"))),
                "HTTP_STATUS");
    }

    private static void pages() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("one-gigabyte-line.html").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        WANTED.put("one-gigabyte-line.html", Set.of("INPUT_TOO_LARGE"));
        hostile("line-of-15-mb.html", utf8("<html><body><p>" + "x".repeat(15 << 20)), "LINE_TOO_LONG", "NO_ARTICLE");
        hostile("line-of-15-mb.txt", utf8("word ".repeat(3 << 20)), "LINE_TOO_LONG", "NO_ARTICLE", "READ");
        hostile(
                "a-million-nodes.html",
                utf8("<html><body>" + "<b>x</b>".repeat(1_000_000)),
                "LINE_TOO_LONG",
                "NO_ARTICLE",
                "READ");
        hostile("empty-nodes.html", utf8("<html><body>" + "<br><i></i>".repeat(200_000)), "NO_ARTICLE", "READ");
        hostile(
                "nested-tables.html",
                utf8("<html><body>" + "<table><tr><td>".repeat(100_000) + "x"),
                "NESTED_TOO_DEEPLY",
                "NO_ARTICLE",
                "READ");
        hostile(
                "nested-divs.html",
                utf8("<html><body>" + "<div>".repeat(300_000) + "x"),
                "NESTED_TOO_DEEPLY",
                "NO_ARTICLE",
                "READ");
        hostile("many-attributes.html", utf8("<html><body><p " + attributes(200_000) + ">x"), "NO_ARTICLE", "READ");
        hostile(
                "a-long-attribute.html",
                utf8("<html><body><p title='" + "y".repeat(14 << 20) + "'>x"),
                "NO_ARTICLE",
                "READ");
        hostile("open-tags.html", utf8("<html><body>" + "<".repeat(500_000)), "NO_ARTICLE", "READ", "LINE_TOO_LONG");
        hostile("open-comment.html", utf8("<html><body><!--" + "-".repeat(4 << 20)), "NO_ARTICLE", "EMPTY_INPUT");
        hostile("open-script.html", utf8("<html><body><script>" + "a();".repeat(1 << 20)), "NO_ARTICLE");
        hostile(
                "misnested.html",
                utf8("<html><body>" + "<b><i><a><p></b></i>".repeat(5_000) + "x"),
                "NESTED_TOO_DEEPLY",
                "NO_ARTICLE",
                "READ");
        hostile(
                "entities.html",
                utf8("<html><body><p>" + "&#x1F600;&amp;&lt;".repeat(300_000)),
                "LINE_TOO_LONG",
                "NO_ARTICLE",
                "READ");
        hostile(
                "json-ld-nested.html",
                utf8("<html><head><script type='application/ld+json'>" + "{\"a\":[".repeat(200_000)
                        + "</script></head><body><p>x"),
                "NO_ARTICLE",
                "READ");
        hostile(
                "bad-utf-8.html",
                join(utf8("<html><body><p>"), noise(200_000)),
                "BINARY_INPUT",
                "UNDECODABLE_TEXT",
                "NO_ARTICLE",
                "READ");
        hostile("nuls.html", join(utf8("<html><body><p>"), new byte[500_000]), "BINARY_INPUT", "NO_ARTICLE");
        hostile("nuls-only.txt", new byte[100_000], "EMPTY_INPUT", "BINARY_INPUT");
        hostile(
                "overlong-utf-8.txt",
                repeated(new byte[] {(byte) 0xC0, (byte) 0xAF, ' '}, 50_000),
                "BINARY_INPUT",
                "UNDECODABLE_TEXT",
                "NO_ARTICLE",
                "READ");
        hostile(
                "surrogates.txt",
                repeated(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, ' '}, 50_000),
                "BINARY_INPUT",
                "UNDECODABLE_TEXT",
                "NO_ARTICLE",
                "READ");
        hostile(
                "half-a-utf-16.html",
                join(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'<', 0, 'p', 0, '>'}),
                "NO_ARTICLE",
                "BINARY_INPUT",
                "UNDECODABLE_TEXT",
                "READ");
        hostile(
                "right-to-left-override.html",
                utf8("<html><body><p>" + "\u202E\u0000\uFEFF".repeat(20_000)),
                "NO_ARTICLE",
                "BINARY_INPUT",
                "EMPTY_INPUT",
                "READ");
        hostile("combining-marks.txt", utf8("a" + "\u0301".repeat(500_000)), "NO_ARTICLE", "LINE_TOO_LONG", "READ");
        hostile("empty.html", new byte[0], "EMPTY_INPUT");
        hostile("blank.txt", utf8(" \n\t ".repeat(100_000)), "EMPTY_INPUT");
        hostile(
                "pdf-in-disguise.html",
                utf8("%PDF-1.7\n" + "\u0001\u0002".repeat(1_000)),
                "BINARY_INPUT",
                "NO_ARTICLE");
        hostile(
                "picture-in-disguise.html",
                join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, noise(2_000)),
                "BINARY_INPUT");
        Files.createSymbolicLink(folder.resolve("nowhere.html"), folder.resolve("no-such-file"));
        WANTED.put("nowhere.html", Set.of("UNREADABLE_PATH"));
        Path loop = Files.createDirectories(folder.resolve("loop"));
        Files.createSymbolicLink(loop.resolve("again"), loop);
        WANTED.put("loop/again", Set.of("UNREADABLE_PATH"));
    }

    private static void hostile(String name, byte[] bytes, String... codes) throws IOException {
        WANTED.put(name, Set.of(codes));
        write(name, bytes);
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        return attributes.toString();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at < 0 ? copy.length + at : at] ^= 0x55;
        return copy;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bomb(long length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (long i = 0; i < length; i += zeros.length) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static byte[] padded(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512);
    }

    private static byte[] tarHead(String name, long size) {
        return tarSized(name, String.format("%011o", size));
    }

    private static byte[] tarSized(String name, String size) {
        byte[] head = new byte[512];
        put(head, 0, name);
        put(head, 124, size);
        put(head, 156, "0");
        put(head, 257, "ustar");
        put(head, 148, "        ");
        int sum = 0;
        for (byte b : head) {
            sum += b & 0xFF;
        }
        put(head, 148, String.format("%06o", sum) + "\0 ");
        return head;
    }

    private static void put(byte[] into, int at, String text) {
        byte[] bytes = utf8(text);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    private static byte[] warc(String link, String fields, byte[] body) {
        byte[] http = utf8("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n");
        return join(
                utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + link
                        + "\r\nContent-Type: application/http\r\nContent-Length: " + (http.length + body.length)
                        + "\r\n\r\n"),
                http,
                body,
                utf8("\r\n\r\n"));
    }

    private static String record(String fields, String block) {
        return "WARC/1.0\r\nWARC-Type: response\r\n" + fields + "\r\nContent-Length: " + block.length() + "\r\n\r\n"
                + block + "\r\n\r\n";
    }
}
