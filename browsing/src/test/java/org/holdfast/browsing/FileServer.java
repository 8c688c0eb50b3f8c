package org.holdfast.browsing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/** A web server that knows nothing but files, below a path of some depth. */
final class FileServer implements AutoCloseable {
    private static final String BASE = "/papers/2026/simulator/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html",
                    "js", "text/javascript",
                    "css", "text/css",
                    "json", "application/json",
                    "wasm", "application/wasm",
                    "woff2", "font/woff2");

    private final HttpServer server;

    FileServer(Path folder) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                BASE,
                exchange -> {
                    String name = exchange.getRequestURI().getPath().substring(BASE.length());
                    Path file = folder.resolve(name.isEmpty() ? "index.html" : name).normalize();
                    try (exchange) {
                        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                            exchange.sendResponseHeaders(404, -1);
                            return;
                        }
                        String ending = file.toString().replaceAll(".*\\.", "");
                        exchange.getResponseHeaders()
                                .set(
                                        "Content-Type",
                                        TYPES.getOrDefault(ending, "application/octet-stream"));
                        exchange.sendResponseHeaders(200, Files.size(file));
                        Files.copy(file, exchange.getResponseBody());
                    }
                });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + BASE;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
