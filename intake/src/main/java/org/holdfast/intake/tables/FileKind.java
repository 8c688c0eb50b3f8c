package org.holdfast.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.intake.BadFileException;

/** What a file is, by its first bytes. */
enum FileKind {
    ZIP,
    TEXT,
    OLD_EXCEL,
    EMPTY,
    OTHER;

    private static final int LOOK = 4096;

    static FileKind of(Path file) throws BadFileException {
        if (Files.isDirectory(file)) {
            throw new BadFileException(
                    TablesMessages.folderNameFile(file.getFileName().toString()));
        }
        if (!Files.exists(file)) {
            throw new BadFileException(TablesMessages.thereNoFile(file.toString()));
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        } catch (IOException e) {
            throw Book.unreadable(file, e);
        }
        if (start.length == 0) {
            return EMPTY;
        }
        if (starts(start, 'P', 'K')) {
            return ZIP;
        }
        if (starts(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLD_EXCEL;
        }
        if (isUtf16(start)) {
            return TEXT;
        }
        for (byte b : start) {
            if (b == 0) {
                return OTHER;
            }
        }
        return TEXT;
    }

    /** Whether a text begins as spreadsheets save 'Unicode text': with the mark of UTF-16. */
    static boolean isUtf16(byte[] start) {
        return starts(start, 0xff, 0xfe) || starts(start, 0xfe, 0xff);
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int k = 0; k < with.length; k++) {
            if ((bytes[k] & 0xff) != with[k]) {
                return false;
            }
        }
        return true;
    }
}
