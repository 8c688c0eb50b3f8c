package org.holdfast.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.holdfast.ledger.list.OwnList;

/** Archives to bring in. */
final class Archives {
    private Archives() {}

    /** The files of a folder. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] of(Path folder) {
        return of(files(folder));
    }

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The tiny case with a file changed or added. */
    static byte[] tinyWith(String name, String content) {
        Map<String, byte[]> files = files(Server.TINY);
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return of(files);
    }

    /** The tiny case under another title: another case. */
    static byte[] another() {
        byte[] yaml = files(Server.TINY).getOrDefault("case.yaml", new byte[0]);
        return tinyWith(
                "case.yaml",
                new String(yaml, StandardCharsets.UTF_8).replace("A tiny case", "Another case"));
    }

    /** A list of one promise, for the ledger. */
    static String list() {
        return String.join(",", OwnList.COLUMNS)
                + "\nexample-1,promised,2024-03-01,Arcadia,Ukraine,military,howitzer,12,30000000,"
                + "EUR,2024,,,,stock,,,https://example.org/speech,2024-03-02,made up\n";
    }
}
