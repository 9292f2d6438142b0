// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Servers on loopback: one that keeps to the rules, and any number that do what they are told. */
final class Server implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();

    Server() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            Answer answer = answers.get(exchange.getRequestURI().getPath());
            try (exchange) {
                if (answer == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    answer.to(exchange);
                }
            }
        });
        http.start();
    }

    String link(String path) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + path;
    }

    /** Paths in the order in which they were asked for, robots.txt included. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    String on(String path, Answer answer) {
        answers.put(path, answer);
        return link(path);
    }

    String page(String path, String html) {
        return on(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", Packed.utf8(html)));
    }

    String redirect(String path, String to) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** A link to a server that speaks just as it is told after it has heard a request; it lets robots in. */
    String raw(Talk talk) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            threads.execute(() -> serve(socket, talk));
            return "http://127.0.0.1:" + socket.getLocalPort() + "/page";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(ServerSocket socket, Talk talk) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> answer(client, talk));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void answer(Socket client, Talk talk) {
        try (client) {
            StringBuilder head = new StringBuilder();
            InputStream in = client.getInputStream();
            while (head.indexOf("\r\n\r\n") < 0) {
                int read = in.read();
                if (read < 0) {
                    return;
                }
                head.append((char) read);
            }
            if (head.indexOf("GET /robots.txt") == 0) {
                client.getOutputStream().write(Packed.utf8("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"));
            } else {
                talk.to(client.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            // The client has seen enough.
        }
    }

    @Override
    public void close() {
        http.stop(0);
        for (ServerSocket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        threads.shutdownNow();
    }

    /** What a rule-abiding server answers. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** What a server says. */
    interface Talk {
        void to(OutputStream out) throws IOException, InterruptedException;
    }
}
