// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Status and header fields of an HTTP/1 response (RFC 9112, §4 and §5), read leniently: line ends may lack their carriage return, lines
 * that are no field are left out.
 */
record ResponseHead(int status, Headers headers) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    /** @throws ProtocolException when it is no HTTP, or longer than {@link Limits#HEAD_BYTES} */
    static ResponseHead read(InputStream in) throws IOException {
        int[] left = {Limits.HEAD_BYTES};
        String first = line(in, left);
        Matcher matcher = STATUS.matcher(first);
        if (!matcher.matches()) {
            throw new ProtocolException("not HTTP/1.1");
        }
        Map<String, String> fields = new HashMap<>();
        String line = line(in, left);
        while (!line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            line = line(in, left);
        }
        return new ResponseHead(Integer.parseInt(matcher.group(1)), new Headers(fields));
    }

    private static String line(InputStream in, int[] left) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int read = in.read();
            if (read < 0) {
                throw new EOFException("the head ends too soon");
            }
            if (--left[0] < 0) {
                throw new ProtocolException("a head of more than " + Limits.HEAD_BYTES / 1024 + " KB");
            }
            if (read == '\n') {
                int length = line.length();
                if (length > 0 && line.charAt(length - 1) == '\r') {
                    line.setLength(length - 1);
                }
                return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
            line.append((char) read);
        }
    }
}
