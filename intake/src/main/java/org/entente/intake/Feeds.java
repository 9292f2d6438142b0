// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Reads the links out of RSS, Atom (RFC 4287) and sitemaps (sitemaps.org). Declarations of entities are never read. */
final class Feeds {

    private static final int LOOKED_AT = 1_024;

    /** The root of the document after what may stand before it; nothing in it is tried twice. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A[^<]{0,8}+(?>\\s++|<\\?[^>]*+>|<!--(?>(?!-->).)*+-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?+>)*+"
                    + "<(?:\\w+:)?(rss|feed|RDF|urlset|sitemapindex)[\\s>]",
            Pattern.DOTALL);

    /** RSS 0.91 names its document type; without declarations of its own that is harmless, and left out. */
    private static final Pattern HARMLESS_TYPE = Pattern.compile("<!DOCTYPE[^>\\[\\]<]*>");

    private Feeds() {}

    static boolean looksLikeOne(byte[] bytes) {
        return root(bytes).find();
    }

    private static Matcher root(byte[] bytes) {
        return ROOT.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
    }

    /**
     * The links, those of a feed with the newest first.
     *
     * @param base where it came from
     * @throws EntenteException MALFORMED_FEED
     */
    static List<URI> links(String location, byte[] bytes, URI base) {
        Matcher root = root(bytes);
        String kind = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        try {
            Stream<String> links = switch (kind) {
                case "urlset", "sitemapindex" -> sitemap(bytes, base);
                default -> feed(bytes);
            };
            return links.map(link -> resolved(base, link))
                    .flatMap(List::stream)
                    .limit(Limits.FEED_LINKS)
                    .toList();
        } catch (FeedException | UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_FEED,
                    location,
                    "not a feed or sitemap that can be read (" + Texts.cut(String.valueOf(e.getMessage())) + ")",
                    e);
        }
    }

    private static Stream<String> feed(byte[] bytes) throws IOException, FeedException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        StringBuilder text = new StringBuilder();
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            char[] buffer = new char[1 << 13];
            int read;
            while ((read = reader.read(buffer, 0, buffer.length)) > 0) {
                text.append(buffer, 0, read);
            }
        }
        String clean = HARMLESS_TYPE.matcher(text).replaceFirst("");
        SyndFeed feed = input.build(new java.io.StringReader(clean));
        List<SyndEntry> entries = new ArrayList<>(feed.getEntries());
        entries.sort((a, b) -> date(b).compareTo(date(a)));
        return entries.stream()
                .map(entry -> entry.getLink() != null ? entry.getLink() : String.valueOf(entry.getUri()))
                .filter(link -> !link.isBlank());
    }

    private static Date date(SyndEntry entry) {
        return entry.getPublishedDate() != null
                ? entry.getPublishedDate()
                : entry.getUpdatedDate() != null ? entry.getUpdatedDate() : new Date(0);
    }

    private static Stream<String> sitemap(byte[] bytes, URI base) throws IOException, UnknownFormatException {
        SiteMapParser parser = new SiteMapParser(false);
        parser.setAllowDocTypeDefinitions(false);
        URL url = base.getScheme() != null && base.getScheme().startsWith("http")
                ? base.toURL()
                : URI.create("http://localhost/").toURL();
        AbstractSiteMap map = parser.parseSiteMap("application/xml", bytes, url);
        return map instanceof SiteMapIndex index
                ? index.getSitemaps().stream().map(child -> child.getUrl().toString())
                : map instanceof SiteMap pages
                        ? pages.getSiteMapUrls().stream()
                                .map(SiteMapURL::getUrl)
                                .map(URL::toString)
                        : Stream.of();
    }

    private static List<URI> resolved(URI base, String link) {
        try {
            URI uri = base.isOpaque() || "file".equals(base.getScheme())
                    ? URI.create(link.strip())
                    : base.resolve(link.strip().replace(" ", "%20"));
            return uri.getScheme() != null && uri.getScheme().startsWith("http") ? List.of(uri) : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
