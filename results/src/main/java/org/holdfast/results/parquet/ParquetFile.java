package org.holdfast.results.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * One Parquet file while it is written, group of rows by group of rows. Until it is finished it has
 * another name, so that no reader ever sees half of it.
 */
final class ParquetFile implements Closeable {
    /** For the file system's sake only; the groups are cut by whoever fills them. */
    private static final long BLOCK = 128L << 20;

    private final Path file;
    private final Path unfinished;
    private final MessageType schema;
    private final ParquetFileWriter writer;

    ParquetFile(Path folder, String name, MessageType schema) throws IOException {
        this.schema = schema;
        file = folder.resolve(name);
        unfinished = folder.resolve("." + name + "." + ProcessHandle.current().pid());
        @Nullable FileEncryptionProperties inTheOpen = null;
        writer =
                new ParquetFileWriter(
                        new LocalOutputFile(unfinished),
                        schema,
                        ParquetFileWriter.Mode.OVERWRITE,
                        BLOCK,
                        0,
                        inTheOpen,
                        ParquetProperties.builder().build());
        writer.start();
    }

    MessageType schema() {
        return schema;
    }

    /** Writes a group of rows that is complete, and lets go of its memory. */
    void append(RowGroup group) throws IOException {
        try (ColumnChunkPageWriteStore pages = group.pages()) {
            writer.startBlock(group.rows());
            pages.flushToFileWriter(writer);
            writer.endBlock();
        }
    }

    /**
     * Ends the file and gives it its name.
     *
     * @param about what else is to be known of it, for readers that ask
     */
    void finish(Map<String, String> about) throws IOException {
        writer.end(about);
        writer.close();
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind if the file was not finished. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
