package org.holdfast.browsing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as a process of its own, called as people call it. */
final class Holdfast implements AutoCloseable {
    static final Path TINY = Machine.ROOT.resolve("casefile/src/test/resources/cases/tiny");
    static final Path UKRAINE = Machine.ROOT.resolve("cases/ukraine-2024");

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");
    private static final Pattern INVITATION = Pattern.compile("http\\S+welcome\\?key=\\S+");

    private final Process process;
    private final Path printed;

    private Holdfast(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    private static Holdfast start(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dholdfast.home=" + Machine.home(),
                        "-cp",
                        classPath(),
                        "org.holdfast.cli.Main"));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed-" + System.nanoTime() + ".txt");
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile());
            builder.environment().put("HOLDFAST_CACHE", Machine.FOLDER.resolve("kept").toString());
            return new Holdfast(builder.start(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths from elsewhere mean the same as here. */
    private static String classPath() {
        String here =
                Objects.requireNonNullElse(
                        System.getProperty("surefire.test.class.path"),
                        System.getProperty("java.class.path"));
        return Arrays.stream(here.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A studio on a free port, once it answers. */
    static Holdfast studio(Path data, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "studio",
                                "--no-browser",
                                "--port",
                                "0",
                                "--data",
                                data.toAbsolutePath().toString()));
        arguments.addAll(List.of(more));
        Holdfast studio = start(data, arguments.toArray(String[]::new));
        studio.await(ADDRESS);
        return studio;
    }

    /** Runs a command to its end; what it printed. */
    static String run(Path folder, String... arguments) {
        try (Holdfast holdfast = start(folder, arguments)) {
            if (!holdfast.process.waitFor(9, TimeUnit.MINUTES)) {
                throw new IllegalStateException("it goes on and on: " + holdfast.printed());
            }
            if (holdfast.process.exitValue() != 0) {
                throw new IllegalStateException(holdfast.printed());
            }
            return holdfast.printed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it answers. */
    String address() {
        return await(ADDRESS);
    }

    /** Where the first administrator chooses a password. */
    String invitation() {
        return await(INVITATION);
    }

    String printed() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String await(Pattern pattern) {
        for (int k = 0; k < 3600 && process.isAlive(); k++) {
            Matcher matcher = pattern.matcher(printed());
            if (matcher.find()) {
                return matcher.group();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no " + pattern + " in: " + printed());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
