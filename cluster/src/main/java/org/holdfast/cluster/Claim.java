package org.holdfast.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What a folder of results is for, written down in it before they come. */
record Claim(String out, Configuration settings) {
    /**
     * Writes it down.
     *
     * @throws IllegalArgumentException if the folder is for something else
     */
    void write(String name, String text) throws IOException {
        Path file = new Path(out, name);
        FileSystem files = file.getFileSystem(settings);
        if (!files.exists(file)) {
            try (OutputStream to = files.create(file, false)) {
                to.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return;
        }
        try (var in = files.open(file)) {
            String there = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!there.equals(text)) {
                throw new IllegalArgumentException(
                        "'%s' holds another run: %s, not %s; name another folder with --out"
                                .formatted(out, there, text));
            }
        }
    }
}
