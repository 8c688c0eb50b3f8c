import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies what a build made to a folder that is named by its content, so that a later build cannot change the program
 * under one that runs: {@code java Stage.java ROOT MODULE INTO [PAGES]}.
 *
 * <p>Each folder of classes on the class path becomes one jar, the same bytes for the same classes; libraries stay where
 * Maven keeps them. ROOT/MODULE/target/quick/copy then names the folder. In its file class-path, '@' is the folder.
 */
final class Stage {
    private static final List<String> CLASS_PATHS = List.of("class-path", "class-path-with-spark");

    private Stage() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Path built = root.resolve(arguments[1]).resolve("target/quick");
        Path into = Path.of(arguments[2]);

        Map<String, List<Path>> classPaths = new LinkedHashMap<>();
        for (String name : CLASS_PATHS) {
            if (Files.exists(built.resolve(name))) {
                List<Path> entries = new ArrayList<>(List.of(built.resolve("classes")));
                for (String entry : Files.readString(built.resolve(name)).strip().split(":")) {
                    entries.add(Path.of(entry));
                }
                classPaths.put(name, entries);
            }
        }

        // What the copy is made of: its path in the copy, and where it is now.
        Map<String, Path> jars = new TreeMap<>();
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        for (Path entry : classPaths.values().stream().flatMap(List::stream).distinct().toList()) {
            if (Files.isDirectory(entry)) {
                jars.put(jar(root, entry), entry);
            } else {
                hash.update(entry.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            for (Map.Entry<String, byte[]> file : contents(jar.getValue()).entrySet()) {
                files.put(jar.getKey() + "!" + file.getKey(), file.getValue());
            }
        }
        if (arguments.length > 3 && Files.isDirectory(Path.of(arguments[3]))) {
            contents(Path.of(arguments[3])).forEach((name, bytes) -> files.put("pages/" + name, bytes));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            hash.update((file.getKey() + "\n" + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update(file.getValue());
        }
        String name = HexFormat.of().formatHex(hash.digest(), 0, 6);

        Path copy = into.resolve(name);
        if (!Files.exists(copy)) {
            Files.createDirectories(into);
            Path making = Files.createTempDirectory(into, "new.");
            write(making, jars.keySet(), files);
            Files.createFile(making.resolve("lock"));
            Files.move(making, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        // Written each time: equal programs may find their libraries in other places.
        for (Map.Entry<String, List<Path>> classPath : classPaths.entrySet()) {
            List<String> entries =
                    classPath.getValue().stream()
                            .map(e -> Files.isDirectory(e) ? "@/" + jar(root, e) : e.toString())
                            .toList();
            replace(copy.resolve(classPath.getKey()), String.join(":", entries) + "\n");
        }
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
        replace(built.resolve("copy"), name + "\n");
    }

    /** Who reads the file meanwhile reads the old text or the new one. */
    private static void replace(Path file, String text) throws IOException {
        Path making = Files.createTempFile(file.getParent(), "new.", "");
        Files.writeString(making, text);
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A module's folder of classes is named by the module. */
    private static String jar(Path root, Path classes) {
        return "lib/" + root.relativize(classes).getName(0) + ".jar";
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void write(Path folder, Iterable<String> jars, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        for (String jar : jars) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(jar));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    if (file.getKey().startsWith(jar + "!")) {
                        store(zip, file.getKey().substring(jar.length() + 1), file.getValue());
                    }
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("pages/")) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
    }

    /** Not packed, so that Java reads it fast; with a time that says nothing, so that equal classes are equal bytes. */
    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
