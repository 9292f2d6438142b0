// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.article.Article;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.internal.decode.Decoder;
import org.entente.page.internal.decode.Hash;
import org.entente.page.internal.html.HtmlReader;
import org.entente.page.internal.plain.PlainReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page into an {@link Article}: HTML by its tags, anything else as plain text. For plain text {@link Article#text()}
 * is the decoded file itself (a byte order mark is not part of it), for HTML the extracted text with a blank line between
 * blocks; offsets are UTF-16 code units in it. Immutable and thread-safe.
 */
public final class PageReader {

    /**
     * The largest page read, in bytes. The largest news pages are some 5 MB with everything inlined; what is larger is a dump of
     * many pages or no page, and would cost memory and minutes.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** A page whose first part holds one of these is HTML. */
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|title|article|main|div|section|header|h[1-6]|p|table|script|span|ul|br|a\\s+href)(?=[\\s/>])",
            Pattern.CASE_INSENSITIVE);
    /** So far into a page HTML shows itself, in characters; comments and licences may stand before it. */
    private static final int HTML_WITHIN = 4_096;

    private final PlainReader plain = new PlainReader();
    private final HtmlReader html = new HtmlReader();

    /**
     * Reads a page.
     *
     * @param location path or URL, for the article and for messages; it does not decide how the bytes are read
     * @throws EntenteException.Data EMPTY_INPUT, BINARY_INPUT, INPUT_TOO_LARGE, NO_ARTICLE, UNDECODABLE_TEXT, NESTED_TOO_DEEPLY
     *     or LINE_TOO_LONG
     */
    public Article read(String location, byte[] bytes) {
        return read(location, bytes, null);
    }

    /**
     * Reads a page that came with a word on its charset.
     *
     * @param stated the charset the server named; tried after what the bytes themselves show, for servers often name a wrong one
     * @throws EntenteException.Data as {@link #read(String, byte[])}
     */
    public Article read(String location, byte[] bytes, @Nullable Charset stated) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(location, bytes.length);
        }
        String text = Decoder.decode(location, bytes, stated);
        String hash = Hash.sha256(bytes);
        return isHtml(text) ? html.read(location, hash, text) : plain.read(location, hash, text);
    }

    /** The fault for a page of more than {@link #MAX_BYTES} bytes, so that a caller who knows the size need not read it. */
    public static EntenteException.Data tooLarge(String location, long bytes) {
        return new EntenteException.Data(
                FaultCode.INPUT_TOO_LARGE,
                location,
                String.format(
                        Locale.ROOT,
                        "%.1f MB is more than a page may have (%d MB)",
                        bytes / 1_048_576.0,
                        MAX_BYTES / 1_048_576));
    }

    private static boolean isHtml(String text) {
        return HTML.matcher(text)
                .region(0, Math.min(text.length(), HTML_WITHIN))
                .find();
    }
}
