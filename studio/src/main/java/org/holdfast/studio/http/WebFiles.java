package org.holdfast.studio.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Language;

/**
 * The built web part, read once into memory. A name is looked up among those that were read, so
 * that no name leads anywhere else.
 */
public final class WebFiles {
    private static final String INDEX = "index.html";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("map", "application/json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("txt", "text/plain; charset=utf-8"));

    private static final String NOT_BUILT =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Holdfast Studio</title>
            <body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
            <h1>Holdfast Studio is running</h1>
            <p>Its pages are not built. They need Node.js 20 or newer and npm; then
            <code>cd web &amp;&amp; npm ci &amp;&amp; npm run build</code> builds them, and
            <code>./holdfast studio</code> does so by itself where it finds both.</p>
            <p>What is here without them: <a href="data/cases.json">the cases</a>,
            <a href="openapi.json">the description of the API</a>, <a href="health">health</a>.</p>
            """;

    private static String notBuilt() {
        String others =
                Arrays.stream(Language.values())
                        .filter(language -> language != Language.EN)
                        .map(language ->
                                "<p lang=\"%s\">%s</p>\n"
                                        .formatted(
                                                language.code(),
                                                HttpMessages.PAGES_NOT_BUILT.in(language)))
                        .collect(Collectors.joining());
        return NOT_BUILT + others + "</body>\n</html>\n";
    }

    private final Map<String, Held> files;

    private WebFiles(Map<String, Held> files) {
        this.files = Map.copyOf(files);
    }

    /** The files of a folder; a page that says how to build them if there are none. */
    public static WebFiles in(Optional<Path> folder) throws IOException {
        Map<String, Held> files = new HashMap<>();
        if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(INDEX))) {
            List<Path> found;
            try (Stream<Path> all = Files.walk(folder.get())) {
                found = all.filter(Files::isRegularFile).toList();
            }
            for (Path file : found) {
                String name = folder.get().relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        name,
                        name.startsWith("assets/")
                                ? Held.forever(type(name), bytes)
                                : Held.current(type(name), bytes));
            }
        } else {
            files.put(
                    INDEX, Held.current(type(INDEX), notBuilt().getBytes(StandardCharsets.UTF_8)));
        }
        return new WebFiles(files);
    }

    /** The file of a name; the first page for the empty one. */
    public Optional<Held> find(String name) {
        return Optional.ofNullable(files.get(name.isEmpty() ? INDEX : name));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
