// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.coder.NewsCoder;
import org.entente.coder.gate.Gate;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.page.PageReader;
import org.entente.synthetic.Stories;

/**
 * Makes a day of news as it comes: a WARC file, packed record by record, of real pages in which nothing is coded and, one in twenty, pages of invented stories
 * and the samples. Real pages come round again and again, each time with a line of its own so that no two have the same bytes.
 *
 * <p>Arguments: the file to make, how many pages, the folder of real pages, the folder of samples. The same arguments make the same file.
 */
public final class WarcDay {

    /** One page in so many is codable. */
    private static final int CODABLE = 20;

    /** Larger pages are left out, so that the mean is near the 100 KB of the world's news. */
    private static final int LARGEST = 230_000;

    private static final int SMALLEST = 20_000;
    private static final int FURNITURE_LINES = 350;

    private final Random random = new Random(5);
    private final Stories stories = Stories.of(5);
    private final String furniture = furniture();

    private WarcDay() {}

    public static void main(String[] arguments) throws IOException {
        new WarcDay()
                .write(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Path.of(arguments[2]),
                        Path.of(arguments[3]));
    }

    private void write(Path file, int pages, Path real, Path samples) throws IOException {
        List<byte[]> plain = uncodable(real);
        List<byte[]> stories = files(samples);
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = i % CODABLE == 7
                        ? i < CODABLE * stories.size() ? stories.get(i / CODABLE) : story()
                        : numbered(plain.get(random.nextInt(plain.size())), i);
                bytes += page.length;
                record(out, "https://site" + i % 997 + ".example/news/" + i + ".html", page);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%d pages, %.2f GB unpacked, %.2f GB packed, %d real pages",
                pages,
                bytes / 1e9,
                Files.size(file) / 1e9,
                plain.size()));
    }

    private static void record(OutputStream out, String link, byte[] page) throws IOException {
        byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                + "\r\n\r\n");
        GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
        packed.write(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + link
                + "\r\nWARC-Date: 2026-01-21T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(utf8(link))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length + page.length) + "\r\n\r\n"));
        packed.write(head);
        packed.write(page);
        packed.write(utf8("\r\n\r\n"));
        packed.finish();
    }

    private static byte[] numbered(byte[] page, int number) {
        byte[] line = utf8("\n<!-- " + number + " -->\n");
        byte[] all = new byte[page.length + line.length];
        System.arraycopy(page, 0, all, 0, page.length);
        System.arraycopy(line, 0, all, page.length, line.length);
        return all;
    }

    private byte[] story() {
        Article article = stories.next().article();
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"" + article.language().code() + "\"><head><meta charset=\"utf-8\"><title>"
                        + escaped(String.valueOf(article.title())) + "</title>");
        article.publishedDate()
                .ifPresent(date -> html.append("<meta property=\"article:published_time\" content=\"")
                        .append(date.iso())
                        .append("\">"));
        html.append("</head><body>").append(furniture).append("<article>");
        for (Block block : article.blocks()) {
            String tag = block.kind() == Block.Kind.TITLE ? "h1" : "p";
            html.append('<').append(tag).append('>').append(escaped(article.textOf(block)));
            html.append("</").append(tag).append(">\n");
        }
        return utf8(html.append("</article>")
                .append(furniture)
                .append("</body></html>")
                .toString());
    }

    /** What surrounds the text of a news page: menus, teasers, scripts. */
    private static String furniture() {
        StringBuilder html = new StringBuilder("<nav><ul>");
        for (int i = 0; i < FURNITURE_LINES; i++) {
            html.append("<li class=\"item item-")
                    .append(i)
                    .append("\"><a href=\"/section/")
                    .append(i * 7919 % 10_007);
            html.append("\" data-track=\"nav:")
                    .append(i * 104_729 % 100_003)
                    .append("\">Section ")
                    .append(i);
            html.append("</a></li>\n");
        }
        return html.append("</ul></nav>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Real pages of usual size in which the coder finds nothing. */
    private static List<byte[]> uncodable(Path folder) throws IOException {
        PageReader reader = new PageReader();
        NewsCoder coder = NewsCoder.standard();
        Gate gate = Gate.standard();
        List<byte[]> pages = new ArrayList<>();
        for (byte[] page : files(folder)) {
            try {
                if (page.length >= SMALLEST && page.length <= LARGEST) {
                    Article article = reader.read("page", page);
                    if (gate.verdict(article) != Gate.Verdict.PASSES
                            || coder.code(gate.worthParsing(article)).isEmpty()) {
                        pages.add(page);
                    }
                }
            } catch (EntenteException e) {
                // A day has such pages too, but nobody knows how many.
            }
        }
        return pages;
    }

    private static List<byte[]> files(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".html.gz")) {
                    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        all.add(in.readAllBytes());
                    }
                } else if (name.endsWith(".html")) {
                    all.add(Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
