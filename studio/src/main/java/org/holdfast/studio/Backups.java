package org.holdfast.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.holdfast.store.Check;
import org.holdfast.store.Store;
import org.holdfast.studio.cases.Cases;

/** A studio in one file, and back: its store, its runs, the cases that were brought in. */
public final class Backups {
    private static final String STORE = "store.db";

    /** What is left out: the store's own files are copied as a whole, the rest can be made anew. */
    private static final Set<String> LEFT_OUT = Set.of("kept", "incoming");

    private Backups() {}

    /**
     * Copies a studio into a file, also while it is in use.
     *
     * @return the check of the store's copy
     */
    public static Check backup(Store store, Path data, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "a copy is never written over another");
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Path database = file.resolveSibling(file.getFileName() + ".db");
        Files.deleteIfExists(database);
        try {
            Check check = store.backup(database);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
                put(zip, STORE, database);
                for (Path each : files(data)) {
                    put(zip, "data/" + data.relativize(each).toString().replace('\\', '/'), each);
                }
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return check;
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(half);
        }
    }

    private static List<Path> files(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        String first = data.relativize(file).getName(0).toString();
                        String name = String.valueOf(file.getFileName());
                        return !LEFT_OUT.contains(first)
                                && !first.startsWith(Store.FILE)
                                && !name.startsWith(".")
                                && !file.toString().contains("unfinished");
                    })
                    .sorted()
                    .toList();
        }
    }

    private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /**
     * Puts a copy back where there is nothing yet.
     *
     * @return the check of the store; if it is not sound, nothing was put back
     */
    public static Check restore(Store store, Path data, Path file, String who, InstantSource clock)
            throws IOException {
        if (!files(data).isEmpty()) {
            throw new FileAlreadyExistsException(
                    data.toString(), null, "a copy is put back into an empty folder only");
        }
        Path beside = data.resolve("incoming").resolve("restore");
        Files.createDirectories(beside);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Path database = beside.resolve(STORE);
            ZipEntry entry = zip.getEntry(STORE);
            if (entry == null) {
                throw new IOException(file + " is no copy of a studio: it has no " + STORE);
            }
            copy(zip, entry, database);
            Check check = store.restore(database, who, clock);
            if (check.isSound()) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry each = entries.nextElement();
                    if (each.getName().startsWith("data/")) {
                        Path to = data.resolve(each.getName().substring(5)).normalize();
                        if (!to.startsWith(data)) {
                            throw new IOException(file + " names a file outside it");
                        }
                        copy(zip, each, to);
                    }
                }
            }
            return check;
        } finally {
            Cases.delete(beside);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }
}
