package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the tiny case, to be changed. */
record TinyCase(Path folder) {
    static TinyCase in(Path folder) throws IOException {
        Path tiny = Path.of(Called.TINY);
        try (Stream<Path> files = Files.walk(tiny)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(tiny.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        return new TinyCase(folder);
    }

    /** Replaces a piece of text that is there. */
    TinyCase with(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text).contains(from);
        return holding(file, text.replace(from, to));
    }

    TinyCase holding(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
