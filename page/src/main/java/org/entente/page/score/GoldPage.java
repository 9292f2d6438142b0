// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.internal.html.Json;

/**
 * What people found on a page, as the News Article Extraction Benchmark (NAEB, Apache-2.0) stores it in {@code articles.json}.
 *
 * @param id names the file {@code html/ID.html.gz}
 * @param date ISO 8601 day
 * @param url where the page was
 */
record GoldPage(String id, String title, List<String> authors, String date, String body, String url) {

    /**
     * Whether the page's site is in the half whose pages are only measured, never looked at: by the CRC-32 of the site's host, even
     * or odd.
     */
    boolean isApart() {
        String host = Optional.ofNullable(URI.create(url.replace(' ', '+')).getHost())
                .orElse(url)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\d?\\.", "");
        CRC32 sum = new CRC32();
        sum.update(host.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 1;
    }

    static List<GoldPage> read(Path folder) throws IOException {
        Path file = folder.resolve("articles.json");
        Object root = Json.read(Files.readString(file, StandardCharsets.UTF_8))
                .orElseThrow(
                        () -> new EntenteException.Data(FaultCode.MALFORMED_DATA, file.toString(), "this is not JSON"));
        List<GoldPage> pages = new ArrayList<>();
        if (root instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (entry.getValue() instanceof Map<?, ?> page
                        && Files.exists(html(folder, String.valueOf(entry.getKey())))) {
                    pages.add(new GoldPage(
                            String.valueOf(entry.getKey()),
                            text(page, "title"),
                            List.of(text(page, "authors").split("\\s*[,;]\\s*|\\s+and\\s+")).stream()
                                    .filter(a -> !a.isBlank())
                                    .toList(),
                            text(page, "date"),
                            text(page, "articleBody"),
                            text(page, "url")));
                }
            }
        }
        return pages;
    }

    byte[] page(Path folder) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(html(folder, id)))) {
            return in.readAllBytes();
        }
    }

    private static Path html(Path folder, String id) {
        return folder.resolve("html").resolve(id + ".html.gz");
    }

    private static String text(Map<?, ?> page, String key) {
        Object value = page.get(key);
        return value instanceof String text ? text : "";
    }
}
