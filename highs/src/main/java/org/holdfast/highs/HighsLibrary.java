package org.holdfast.highs;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Finds HiGHS's shared library and opens it.
 *
 * <p>It is taken from OR-Tools' jar for this platform and copied to a cache folder under its
 * checksum, since a library inside a jar cannot be opened. The copy is written under another name
 * and then renamed, and read back before it is opened, so several processes may start at once and a
 * damaged copy is replaced. A system library may be named instead.
 */
@SuppressWarnings("restricted") // calling a C library is what this class is for
final class HighsLibrary {
    /** System property that names a library to use instead. */
    static final String PROPERTY = "holdfast.highs";

    /** Environment variable that names a library to use instead. */
    static final String VARIABLE = "HOLDFAST_HIGHS";

    private HighsLibrary() {}

    /** Opens the library that was named, or else the one on the class path. */
    static SymbolLookup open() {
        Optional<String> named =
                Optional.ofNullable(System.getProperty(PROPERTY))
                        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                        .filter(name -> !name.isBlank());
        return named.map(HighsLibrary::openNamed).orElseGet(HighsLibrary::openPackaged);
    }

    private static SymbolLookup openNamed(String name) {
        try {
            Path file = Path.of(name);
            return Files.exists(file)
                    ? SymbolLookup.libraryLookup(file.toAbsolutePath(), Arena.global())
                    : SymbolLookup.libraryLookup(name, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new HighsUnavailableException(
                    ("The library '%s', named by the system property %s or the variable %s, cannot be"
                                    + " opened as HiGHS: %s. Correct the name, or remove it to use"
                                    + " the HiGHS that comes with Holdfast.")
                            .formatted(name, PROPERTY, VARIABLE, e.getMessage()),
                    e);
        }
    }

    private static SymbolLookup openPackaged() {
        String entry = entry(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            byte[] library = read(entry);
            Path copy = cached(library, entry.substring(entry.indexOf('/') + 1));
            return SymbolLookup.libraryLookup(copy, Arena.global());
        } catch (IOException e) {
            throw new HighsUnavailableException(
                    "HiGHS could not be copied from the class path to a folder to open it from: %s. %s"
                            .formatted(e, instead()),
                    e);
        } catch (IllegalArgumentException e) {
            throw new HighsUnavailableException(
                    "The HiGHS that comes with Holdfast cannot be opened on this machine: %s. %s"
                            .formatted(e.getMessage(), instead()),
                    e);
        }
    }

    /** Where the library is in OR-Tools' jar for a platform, named as the JDK names it. */
    static String entry(String system, String processor) {
        String arch =
                switch (processor) {
                    case "amd64", "x86_64" -> "x86-64";
                    case "aarch64", "arm64" -> "aarch64";
                    default -> processor;
                };
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return "ortools-darwin-" + arch + "/libhighs.1.dylib";
        }
        if (lower.startsWith("windows")) {
            return "ortools-win32-" + arch + "/highs.dll";
        }
        return "ortools-linux-" + arch + "/libhighs.so.1";
    }

    private static byte[] read(String entry) throws IOException {
        try (InputStream in = HighsLibrary.class.getClassLoader().getResourceAsStream(entry)) {
            if (in == null) {
                throw new HighsUnavailableException(
                        "HiGHS for this platform (%s) is not on the class path. Add the OR-Tools jar of this platform to it. %s"
                                .formatted(entry, instead()));
            }
            return in.readAllBytes();
        }
    }

    private static Path cached(byte[] library, String name) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(library);
        String version = "%08x-%d".formatted(checksum.getValue(), library.length);
        Path folder = cacheFolder().resolve("holdfast").resolve("highs").resolve(version);
        try {
            return copy(library, Files.createDirectories(folder).resolve(name));
        } catch (IOException e) {
            // A home that cannot be written to: a folder of our own, for this run only.
            Path own = Files.createTempDirectory("holdfast-highs-");
            own.toFile().deleteOnExit();
            Path copy = copy(library, own.resolve(name));
            copy.toFile().deleteOnExit();
            return copy;
        }
    }

    /** Makes sure that {@code target} holds {@code library}, whoever else is doing the same. */
    static Path copy(byte[] library, Path target) throws IOException {
        if (holds(target, library)) {
            return target;
        }
        Path unfinished = Files.createTempFile(target.getParent(), "unfinished-", null);
        try {
            Files.write(unfinished, library);
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Where an open library cannot be replaced, another process may have been first.
            if (!holds(target, library)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return target;
    }

    private static boolean holds(Path file, byte[] library) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == library.length
                && Arrays.equals(Files.readAllBytes(file), library);
    }

    private static Path cacheFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg);
        }
        String windows = System.getenv("LOCALAPPDATA");
        return windows != null
                ? Path.of(windows)
                : Path.of(System.getProperty("user.home")).resolve(".cache");
    }

    private static String instead() {
        return "Or name an installed HiGHS by -D%s=/path/to/libhighs.so or the variable %s (on Debian: package libhighs1)."
                .formatted(PROPERTY, VARIABLE);
    }
}
