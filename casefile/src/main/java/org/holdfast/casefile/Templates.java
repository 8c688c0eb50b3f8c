package org.holdfast.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sound cases to start from. Each is a folder of resources beside this class; a new one is its
 * folder and its name here.
 */
public final class Templates {
    /** Their names, the one to start from first. */
    public static final List<String> NAMES = List.of("empty", "flank", "pandemic");

    private Templates() {}

    /**
     * The files of a template.
     *
     * @param name one of {@link #NAMES}
     * @param id of the new case, in place of the template's own
     * @return path within the case, with slashes, to text; in the order of the paths
     */
    public static Map<String, String> files(String name, String id) {
        // A jar need not name its folders, so that the folder is found by a file in it.
        URL inFolder = Templates.class.getResource("templates/" + name + "/case.yaml");
        Map<String, String> files = new TreeMap<>();
        try {
            URI uri = Objects.requireNonNull(inFolder, name).toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    read(jar.provider().getPath(uri).resolveSibling(""), files);
                }
            } else {
                read(Path.of(uri).resolveSibling(""), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        files.computeIfPresent(
                "case.yaml", (path, text) -> text.replaceFirst("(?m)^id: .*$", "id: " + id));
        return files;
    }

    private static void read(Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }
}
