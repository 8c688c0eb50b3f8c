package org.holdfast.browsing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the tests need of the machine: a browser, Node.js, and the pages built with it. */
final class Machine {
    /** The build folder, in which logs and what was saved are kept. */
    static final Path FOLDER = Path.of(property("holdfast.browsing.folder"));

    /** Where Maven put kernel.js and replan.js. */
    static final Path SCRIPTS = Path.of(property("holdfast.browser.js")).normalize();

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private static Optional<Path> home = Optional.empty();

    private Machine() {}

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static Optional<Path> find(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Path chromium() {
        Optional<Path> found = BROWSERS.stream().flatMap(b -> find(b).stream()).findFirst();
        assumeTrue(found.isPresent(), "there is no Chromium here (Debian: apt install chromium)");
        return found.orElseThrow();
    }

    static Path node() {
        Optional<Path> node = find("node");
        assumeTrue(node.isPresent(), "there is no 'node' here (Debian: apt install nodejs)");
        return node.orElseThrow();
    }

    /** A home of Holdfast whose pages were built from this checkout and its newest kernel. */
    static synchronized Path home() {
        if (home.isEmpty()) {
            chromium();
            node();
            assumeTrue(find("npm").isPresent(), "there is no 'npm' here (Debian: apt install npm)");
            Path made = FOLDER.resolve("home");
            build(made.resolve("web/dist"));
            home = Optional.of(made);
        }
        return home.get();
    }

    /** Also gives axe, which is among what npm fetches. */
    static Path axe() {
        home();
        return ROOT.resolve("web/node_modules/axe-core/axe.min.js");
    }

    /** What the web part tests without a browser. */
    static void testWeb() {
        home();
        run(ROOT.resolve("web"), "npm", "test");
    }

    private static void build(Path to) {
        Path web = ROOT.resolve("web");
        if (!isNewer(web.resolve("node_modules"), web.resolve("package-lock.json"))) {
            run(web, "npm", "ci", "--no-fund", "--no-audit");
        }
        run(web, "npm", "run", "build", "--", "--outDir", to.toString(), "--emptyOutDir");
    }

    private static boolean isNewer(Path made, Path from) {
        try {
            return Files.exists(made)
                    && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(from))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String... command) {
        try {
            Path log = FOLDER.resolve(String.join("-", command[0], command[1]) + ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().putAll(Map.of("HOLDFAST_BROWSER_JS", SCRIPTS.toString()));
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " took too long");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
