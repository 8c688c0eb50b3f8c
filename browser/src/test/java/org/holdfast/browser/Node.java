package org.holdfast.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs JavaScript outside of a browser. */
final class Node {
    private Node() {}

    /**
     * What a script prints. A test is skipped where there is no Node.js, and fails where the script
     * complains.
     *
     * @param folder where its output may be written
     * @param arguments the script's file, and what it is given
     */
    static List<String> run(Path folder, String... arguments) throws Exception {
        Optional<Path> node = find();
        assumeTrue(node.isPresent(), "there is no 'node' on the PATH to run the JavaScript with");
        List<String> command = new ArrayList<>();
        command.add(node.orElseThrow().toString());
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        Path complaints = folder.resolve("complaints.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(printed.toFile())
                        .redirectError(complaints.toFile())
                        .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("node ended within three minutes").isTrue();
        assertThat(Files.readString(complaints)).isEmpty();
        return Files.readAllLines(printed);
    }

    private static Optional<Path> find() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
