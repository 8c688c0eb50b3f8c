package org.holdfast.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Text;

/**
 * Refuses archives that unpack to more than a machine can take, and parts that name files outside
 * themselves, before a library reads them.
 */
final class ZipGuard {
    private static final int ENTRIES = 20_000;
    private static final long BYTES = 3L << 30;
    private static final long RATIO = 200;
    private static final long SMALL = 16L << 20;
    private static final int BUFFER = 1 << 16;
    private static final int PROLOG = 1024;

    private ZipGuard() {}

    static void check(Path file) throws BadFileException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES) {
                throw refused(file, TablesMessages.tooManyParts(zip.size()));
            }
            if (zip.getEntry("xl/workbook.xml") == null
                    && zip.getEntry("[Content_Types].xml") == null) {
                throw new BadFileException(
                        TablesMessages.archiveButNoWorkbook(file.getFileName().toString()));
            }
            long all = 0;
            byte[] buffer = new byte[BUFFER];
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                all = inflate(file, zip, entry, buffer, all);
            }
        } catch (IOException e) {
            throw new BadFileException(
                    TablesMessages.notWholeWorkbookDownload(
                            file.getFileName().toString(), String.valueOf(e.getMessage())));
        }
    }

    private static long inflate(Path file, ZipFile zip, ZipEntry entry, byte[] buffer, long before)
            throws IOException, BadFileException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (size == 0 && read > 0) {
                    String start =
                            new String(
                                    buffer, 0, Math.min(read, PROLOG), StandardCharsets.ISO_8859_1);
                    if (start.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
                        throw refused(file, TablesMessages.partHasDoctype(entry.getName()));
                    }
                }
                size += read;
                boolean swollen =
                        size > SMALL && size > RATIO * Math.max(1, entry.getCompressedSize());
                if (before + size > BYTES || swollen) {
                    throw refused(file, TablesMessages.partSwells(entry.getName()));
                }
            }
        }
        return before + size;
    }

    private static BadFileException refused(Path file, Text why) {
        return new BadFileException(TablesMessages.refused(file.getFileName().toString(), why));
    }
}
