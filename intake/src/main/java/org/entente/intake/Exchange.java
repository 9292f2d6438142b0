// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * One request and its answer, HTTP/1.1 (RFC 9112), over a connection to an address that was checked. Java's own client looks the name up
 * again when it connects, so that a name could lead elsewhere than to what was checked.
 *
 * @param link what is asked for
 * @param address where it is asked for
 * @param fields header fields of ours
 * @param limits how much and how long
 */
record Exchange(URI link, InetAddress address, Map<String, String> fields, Patience limits) {

    /** Interim answers (RFC 9110, §15.2) before the real one; none is usual. */
    private static final int MOST_INTERIM = 4;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws EntenteException NOT_REACHED, TOO_SLOW, INPUT_TOO_LARGE, DAMAGED_ARCHIVE */
    Response run() {
        String where = link.toString();
        long deadline = System.nanoTime() + limits.whole().toNanos();
        try (Socket socket = new Socket()) {
            ScheduledFuture<?> watch =
                    WATCH.schedule(() -> close(socket), limits.whole().toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(new InetSocketAddress(address, port()), millis(limits.connect()));
                socket.setSoTimeout(millis(limits.idle()));
                return talk(isSecure() ? secure(socket) : socket);
            } finally {
                watch.cancel(false);
            }
        } catch (IOException e) {
            boolean late = System.nanoTime() - deadline >= 0;
            throw late ? slow(where, e) : fault(where, e);
        }
    }

    private Response talk(Socket socket) throws IOException {
        socket.getOutputStream().write(request());
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        ResponseHead head = ResponseHead.read(in);
        for (int interim = 0; head.status() < 200; interim++) {
            if (interim == MOST_INTERIM) {
                throw new ProtocolException("interim answers without end");
            }
            head = ResponseHead.read(in);
        }
        boolean body = head.status() == 200;
        byte[] bytes = body ? ResponseBody.read(link.toString(), head, in, limits.bytes(), false) : new byte[0];
        return new Response(link, head, bytes);
    }

    private byte[] request() {
        String path = link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        StringBuilder request = new StringBuilder("GET " + path + query + " HTTP/1.1\r\nHost: " + host() + "\r\n");
        fields.forEach((name, value) -> request.append(name)
                .append(": ")
                .append(value.replaceAll("[\\r\\n]+", " "))
                .append("\r\n"));
        request.append("Accept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        // A link may hold letters beyond ASCII; they travel as the percent codes of their UTF-8 (RFC 3987).
        return escaped(request.toString()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            } else {
                escaped.append((char) b);
            }
        }
        return escaped.toString();
    }

    private String host() {
        return link.getPort() < 0 ? link.getHost() : link.getHost() + ":" + link.getPort();
    }

    private int port() {
        return link.getPort() >= 0 ? link.getPort() : isSecure() ? 443 : 80;
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(link.getScheme());
    }

    private Socket secure(Socket socket) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(socket, link.getHost(), port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static EntenteException fault(String where, IOException e) {
        if (e instanceof SocketTimeoutException) {
            return slow(where, e);
        }
        if (e instanceof ZipException) {
            return new EntenteException.Data(
                    FaultCode.DAMAGED_ARCHIVE, where, "damaged on its way (" + message(e) + ")", e);
        }
        String why = e instanceof SSLException
                ? "the server cannot be trusted (" + message(e) + ")"
                : e instanceof ConnectException || e instanceof NoRouteToHostException
                        ? "no server answers there"
                        : e instanceof EOFException || e instanceof SocketException
                                ? "the server broke off (" + message(e) + ")"
                                : e instanceof ProtocolException
                                        ? "the server does not speak HTTP/1.1 (" + message(e) + ")"
                                        : "cannot be fetched (" + message(e) + ")";
        return new EntenteException.Data(FaultCode.NOT_REACHED, where, why, e);
    }

    private static EntenteException slow(String where, IOException e) {
        return new EntenteException.Data(FaultCode.TOO_SLOW, where, "the server takes too long", e);
    }

    private static String message(IOException e) {
        return Texts.cut(String.valueOf(e.getMessage()));
    }

    private static int millis(Duration time) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, time.toMillis()));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Whoever reads it notices.
        }
    }
}
