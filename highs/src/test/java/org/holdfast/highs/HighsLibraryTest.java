package org.holdfast.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighsLibraryTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, ortools-linux-x86-64/libhighs.so.1",
        "Linux, aarch64, ortools-linux-aarch64/libhighs.so.1",
        "Mac OS X, aarch64, ortools-darwin-aarch64/libhighs.1.dylib",
        "Mac OS X, x86_64, ortools-darwin-x86-64/libhighs.1.dylib",
        "Windows 11, amd64, ortools-win32-x86-64/highs.dll",
    })
    void everyPlatformHasItsLibrary(String system, String processor, String entry) {
        assertThat(HighsLibrary.entry(system, processor)).isEqualTo(entry);
    }

    @Test
    void aDamagedCopyIsReplaced(@TempDir Path folder) throws Exception {
        byte[] library = "a library".getBytes(StandardCharsets.UTF_8);
        Path target = Files.writeString(folder.resolve("lib"), "A library");
        assertThat(HighsLibrary.copy(library, target)).hasBinaryContent(library);
        assertOnlyOneFile(folder);
    }

    @Test
    void manyMayCopyAtOnce(@TempDir Path folder) throws Exception {
        byte[] library = new byte[1 << 20];
        Callable<Path> copy = () -> HighsLibrary.copy(library, folder.resolve("lib"));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var copied : threads.invokeAll(Collections.nCopies(16, copy))) {
                assertThat(copied.get()).hasBinaryContent(library);
            }
        }
        assertOnlyOneFile(folder);
    }

    private static void assertOnlyOneFile(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("lib"));
        }
    }

    @Test
    void aLibraryThatIsNotThereIsNamedInTheMessage() {
        System.setProperty(HighsLibrary.PROPERTY, "/nowhere/libhighs.so");
        try {
            assertThatThrownBy(HighsLibrary::open)
                    .isInstanceOf(HighsUnavailableException.class)
                    .hasMessageContaining("/nowhere/libhighs.so")
                    .hasMessageContaining("or remove it to use the HiGHS that comes with Holdfast");
        } finally {
            System.clearProperty(HighsLibrary.PROPERTY);
        }
    }

    @Test
    void aLibraryThatIsNotHighsIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("libhighs.so"), "no");
        System.setProperty(HighsLibrary.PROPERTY, file.toString());
        try {
            assertThatThrownBy(HighsLibrary::open)
                    .isInstanceOf(HighsUnavailableException.class)
                    .hasMessageContaining("cannot be opened as HiGHS");
        } finally {
            System.clearProperty(HighsLibrary.PROPERTY);
        }
    }
}
